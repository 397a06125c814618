/** Every address of the site that the tests in Chromium visit: each page, one record of each kind, each figure. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface ListedFigure {
  readonly id: string;
  readonly question: string;
  readonly page: string;
  readonly address: string;
  readonly size: { readonly width: number; readonly height: number };
}

/** The figures as the build lists them. */
export function listedFigures(): readonly ListedFigure[] {
  return JSON.parse(readFileSync(resolve(import.meta.dirname, '../../dist/figures.json'), 'utf8'));
}

export const PAGES: readonly string[] = [
  '/',
  '/timeline',
  '/visits',
  '/documents',
  '/action-plan',
  '/trade',
  '/areas',
  '/sources',
  '/changes',
  '/data',
];

export const RECORDS: readonly string[] = [
  '/visits/visit-tokayev-islamabad-2026',
  '/visits/visit-nazarbayev-islamabad-1992',
  '/documents/doc-transit-trade-agreement-2026',
  '/documents/doc-action-plan-2025',
  '/areas/transport-logistics',
  '/people/shehbaz-sharif',
  '/organisations/org-intergovernmental-commission',
  '/sources/web-desk-pre-visit',
];
