/** A small data package by hand, with who and what its entries speak of. */
import type { Area } from '../../src/domain/area.ts';
import type { DataFault } from '../../src/domain/dataFault.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Party } from '../../src/domain/party.ts';
import type { Person } from '../../src/domain/person.ts';
import { type AllRows, linkDataset, noRows } from '../../src/load/linkDataset.ts';
import { aSource } from './builderParts.ts';

export function aPerson(id: string, side = 'AAA'): Person {
  return { id, name: `Name of ${id}`, variants: [], side, offices: [] };
}

export function anArea(id: string, group: Area['group'] = 'economic'): Area {
  return { id, title: `Area ${id}`, group, summary: `On ${id}.` };
}

/** One of the two countries; they are called AAA and BBB, so that a literal "PAK" in the program shows itself. */
export function aParty(id: string): Party {
  const colours = { text: '#111111', fill: '#222222', wash: '#eeeeee', on: '#ffffff' };
  return {
    id,
    names: { en: `Land ${id}` },
    adjective: `${id}ish`,
    capital: { name: `Capital of ${id}`, lat: 1, lon: 2 },
    fiscalYearStart: 1,
    colours: { light: colours, dark: colours },
  };
}

const LEAST_ROWS = { ...noRows(), parties: [aParty('AAA'), aParty('BBB')], sources: [aSource('s1', '2020-01-01')] };

/** A linked data package of the countries AAA and BBB, as of 2026-12-31. Without sources of its own it has `s1` of 2020-01-01. */
export function aDataset(rows: Partial<AllRows> = {}, faults: readonly DataFault[] = []): Dataset {
  return linkDataset(
    {
      name: 'a-package',
      title: 'A package',
      version: '1.0.0',
      licenses: [{ name: 'CC0-1.0', title: 'Public domain', path: 'https://example.org/licence' }],
      asOf: '2026-12-31',
      sides: ['AAA', 'BBB'],
      moments: [],
      resources: [],
    },
    { ...LEAST_ROWS, ...rows },
    faults,
    'https://example.org/data/datapackage.json',
    true,
  );
}
