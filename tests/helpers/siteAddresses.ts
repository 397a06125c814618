/** Every address of the site that the tests in Chromium visit: each page, one record of each kind, each figure. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pages } from '../../src/app/pages.ts';

export interface ListedFigure {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
  readonly page: string;
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** The figures as the build lists them. */
export function listedFigures(): readonly ListedFigure[] {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, '../../dist/figures.json'), 'utf8'));
}

/** The pages that have no parameter in them. */
export const PAGES: readonly string[] = pages.map(({ path }) => path).filter((path) => !path.includes(':'));

/** Ids of real records, by the pattern of their page; a new kind of page fails here until it has one. */
const RECORD_IDS: Readonly<Record<string, readonly string[]>> = {
  '/visits/:id': ['visit-tokayev-islamabad-2026', 'visit-nazarbayev-islamabad-1992'],
  '/documents/:id': ['doc-transit-trade-agreement-2026', 'doc-action-plan-2025'],
  '/areas/:id': ['transport-logistics'],
  '/people/:id': ['shehbaz-sharif'],
  '/organisations/:id': ['org-intergovernmental-commission'],
  '/sources/:id': ['web-desk-pre-visit'],
};

/** One record of each kind, or two where they differ much. */
export const RECORDS: readonly string[] = pages
  .filter(({ path, bare }) => path.includes(':') && !bare)
  .flatMap(({ path }) => {
    const ids = RECORD_IDS[path];
    if (ids === undefined) throw new Error(`tests/helpers/siteAddresses.ts names no record for ${path}`);
    return ids.map((id) => path.replace(':id', id));
  });
