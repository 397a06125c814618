import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { crossingCountText, describeCorridors, withoutPlaceText } from '../../../src/figures/corridors-map/describe.ts';
import { entriesBearingOn } from '../../../src/figures/corridors-map/entriesBearingOn.ts';
import {
  type CorridorFact,
  factOf,
  versionsAlone,
  versionsThatDiffer,
} from '../../../src/figures/corridors-map/routeFacts.ts';
import { selectCorridors } from '../../../src/figures/corridors-map/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

const TODAY = '2026-11-23';
/** Before the borders closed and before the president came. */
const BEFORE = '2025-09-10';

async function routeOn(day: string, id: string) {
  const snapshot = knownOn(await realDataset(), day);
  const route = snapshot.corridors.find((one) => one.id === `corridor-${id}`);
  if (route === undefined) throw new Error(`no ${id} on ${day}`);
  return { route, snapshot };
}

/** The text of a fact; an absence in angle brackets. */
async function fact(day: string, id: string, name: CorridorFact): Promise<string> {
  const { route, snapshot } = await routeOn(day, id);
  const { text, absence } = factOf(route, name, snapshot, await englishWords());
  return text ?? `<${absence}>`;
}

describe('a fact of a route', () => {
  it('is one value where the sources agree, and all of them where they do not', async () => {
    expect(await fact(TODAY, 'qtta-road', 'length')).toBe('2,916 km');
    // Three pages of 2014 give three lengths.
    expect(await fact(TODAY, 'kazakhstan-turkmenistan-iran-rail', 'length')).toBe(
      'sources differ: 928 km; 925 km; 908 km',
    );
    // The cost of the whole line does not win over those of its parts.
    expect(await fact(TODAY, 'ktap-rail', 'cost')).toBe(
      'sources differ: US$500 million for Torghundi–Herat; up to US$500 million for the line to Spin Boldak; US$7 billion for the whole line',
    );
    expect(await fact(TODAY, 'tapi-pipeline', 'cost')).toMatch(/10 billion.*preliminary total cost/);
  });

  it('names its absence: nobody states it, or it has no day and is held back', async () => {
    expect(await fact(TODAY, 'qtta-road', 'duration')).toBe('<not stated>');
    expect(await fact(BEFORE, 'qtta-road', 'duration')).toBe('<not stated>');
    const heldBack = '<without a day, shown for the day of the data only>';
    expect(await fact(BEFORE, 'qtta-road', 'length')).toBe(heldBack);
    expect(await fact(TODAY, 'pavlodar-karachi-jebel-ali', 'duration')).toBe(
      '20 days by lorry to Karachi, 38 days in all to Dubai',
    );
    // Its one obstacle is the closure of October 2025.
    expect(await fact(BEFORE, 'trans-afghan-road', 'obstacles')).toBe(heldBack);
    expect(await fact(TODAY, 'trans-afghan-road', 'obstacles')).toBe(
      'Afghan–Pakistani crossings closed since October 2025',
    );
  });

  it('has on an earlier day the values whose sources were there', async () => {
    expect(await fact(BEFORE, 'kazakhstan-turkmenistan-iran-rail', 'length')).toBe(
      'sources differ: 928 km; 925 km; 908 km',
    );
    // Published in March 2024; the other value is of an undated page, known on the day of the data only.
    expect(await fact(BEFORE, 'casa-1000', 'length')).toBe('1,270 km');
    expect(await fact(TODAY, 'casa-1000', 'length')).toBe(
      'sources differ: 1,270 km; Datka–Khujand 485 km, Sangtuda–Nowshera 750 km',
    );
  });

  it('is no disagreement where one source alone gives it', async () => {
    const { route } = await routeOn(TODAY, 'ktap-rail');
    expect(versionsAlone(route).map(({ field, value }) => [field, value])).toEqual([
      ['capacity', '10 million tonnes a year towards Karachi'],
    ]);
    // Five lengths and three costs.
    expect(versionsThatDiffer(route)).toHaveLength(8);
  });
});

describe('the borders of a route', () => {
  it('are more than its places show where it names none in a country', async () => {
    const words = await englishWords();
    const { sides, corridors } = await realDataset();
    const unplaced = corridors.flatMap((route) => {
      const text = withoutPlaceText(route, sides, words);
      return text === null ? [] : [[route.id, crossingCountText(route, words), text]];
    });
    expect(unplaced).toEqual([
      [
        'corridor-pakistani-sea-ports',
        'at least 1',
        'It also runs through or serves Kazakhstan, where no place of it is on record.',
      ],
      // From Sarakhs in Iran straight to Tashkent, though Turkmenistan is on its list.
      [
        'corridor-pakistan-iran-tir',
        'at least 2',
        'It also runs through or serves Turkmenistan, where no place of it is on record.',
      ],
    ]);
    const { route } = await routeOn(TODAY, 'trans-afghan-road');
    // Torkham to Kabul, Hairatan to Termez, Tashkent to Almaty.
    expect(crossingCountText(route, words)).toBe('3');
  });
});

describe('what else bears on a route', () => {
  const bearingOn = async (day: string, id: string) => {
    const { route, snapshot } = await routeOn(day, id);
    return entriesBearingOn(route, snapshot).map((entry) => entry.id);
  };

  it('is the closed border, once it is closed', async () => {
    expect(await bearingOn(TODAY, 'trans-afghan-road')).toEqual([
      'note-border-still-shut-2026',
      'note-border-closure-2025-10',
      'note-kazakh-road-pilot-2023',
    ]);
    expect(await bearingOn(BEFORE, 'trans-afghan-road')).toEqual(['note-kazakh-road-pilot-2023']);
  });

  it('is the stop of shipping through Hormuz for the line to Bandar Abbas, and the route of which it speaks', async () => {
    expect(await bearingOn(TODAY, 'kazakhstan-turkmenistan-iran-rail')).toEqual([
      'note-ocean-routes-doubt-2026-03',
      'note-hormuz-stoppage-2026-03',
      'corridor-quetta-zahedan-aktau',
    ]);
  });

  it('is the promise to pay for it, whichever of the two names the other', async () => {
    expect(await bearingOn(TODAY, 'china-road-offer')).toContain('com-corridor-funding-2025');
    expect(await bearingOn(TODAY, 'pakistani-sea-ports')).toContain('com-port-access-2026');
  });
});

it('is said of how many routes an obstacle is named, on the day of the data', async () => {
  const words = await englishWords();
  const detailOn = async (day: string) =>
    describeCorridors(selectCorridors(knownOn(await realDataset(), day), DEFAULT_VIEW), words).detail;
  // QTTA, the Iranian line, the trans-Afghan road, the runs to Baku, Jebel Ali and Almaty, and the western railway.
  expect(await detailOn(TODAY)).toContain('For 7 of them sources name what hinders it.');
  expect(await detailOn(BEFORE)).not.toContain('hinders');
});
