/** From what was to be signed, by area, to what became of it; beside it what was signed unannounced. */
import { AREA_GROUPS, type AreaGroup } from '../../domain/area.ts';
import type { IsoDay } from '../../domain/day.ts';
import { compareEdtf, type EdtfDate } from '../../domain/edtf.ts';
import type { Evidence } from '../../domain/evidence.ts';
import type { Snapshot } from '../../domain/knownOn.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { filterDocuments } from '../documentFilter.ts';
import { EXPECTATION_STATES } from '../expectationOutcome.ts';
import type { FigureAbsence } from '../figure.ts';
import { filterEntries } from '../filterEntries.ts';
import { isAboutPaper, PAPER_OUTCOMES, type PaperOutcome, type PaperUnit, paperUnits } from './units.ts';

export interface PlacedUnit extends PaperUnit {
  /** The group of the first area that the first statement names, or else the paper; of the chosen ones, where there are any. Null without areas. */
  readonly group: AreaGroup | null;
}

/** The units of one area group with one outcome. */
export interface PaperBand {
  readonly group: AreaGroup | null;
  readonly outcome: PaperOutcome;
  readonly units: readonly PlacedUnit[];
}

export interface ExpectedToSignedModel {
  readonly day: IsoDay;
  /** Only those that hold something, by outcome and then by area. */
  readonly bands: readonly PaperBand[];
  /** Units spoken of beforehand, and those of them that are statements without a paper of their own. */
  readonly expected: number;
  readonly statementsOnly: number;
  readonly unannounced: number;
  /** The first statement about a paper known on the day; null without any. */
  readonly firstSaid: EdtfDate | null;
  /** Of the unannounced: signed before that statement. */
  readonly beforeFirstSaid: number;
  /** The day up to which reports were looked for, where it is one for all that have none. */
  readonly searchedUntil: IsoDay | null;
  /** Units known on the day. */
  readonly total: number;
  readonly firstKnown: IsoDay | null;
}

/**
 * Keeps a unit whose paper, or one of whose statements, meets area, period, person and text as everywhere. Kind, status
 * and side are those of papers, and a statement without a paper has none; states of expectations are the outcomes drawn.
 */
function filterUnits(snapshot: Snapshot, view: ViewState): readonly PaperUnit[] {
  const { dataset, documents, expectations } = snapshot;
  const states = EXPECTATION_STATES.filter((state) => view.status.includes(state));
  const near = new Set([
    ...filterEntries(documents, view, dataset).map(({ id }) => id),
    ...filterEntries(expectations, view, dataset).map(({ id }) => id),
  ]);
  const everywhere = { ...view, area: [], from: null, to: null, person: null, q: '' };
  const ofKind = new Set(filterDocuments(snapshot, everywhere).map(({ id }) => id));
  const narrowed = ofKind.size < documents.length;
  return paperUnits(snapshot).filter(({ document, statements, outcome }) => {
    const state = outcome === 'late' ? 'met' : outcome;
    if (states.length > 0 && !states.some((chosen) => chosen === state)) return false;
    if (document === null ? narrowed : !ofKind.has(document.id)) return false;
    return (document !== null && near.has(document.id)) || statements.some(({ id }) => near.has(id));
  });
}

function placed(unit: PaperUnit, { dataset }: Snapshot, view: ViewState): PlacedUnit {
  const areas = [...(unit.statements[0]?.areas ?? []), ...(unit.document?.areas ?? [])].flatMap(
    (id) => dataset.areaById.get(id) ?? [],
  );
  const area = areas.find(({ id, group }) => view.area.includes(id) || view.area.includes(group)) ?? areas[0];
  return { ...unit, group: area?.group ?? null };
}

/** The day by which units of one outcome are ordered: of the signature, or of the first word. */
function whenOf({ document, statements }: PaperUnit): EdtfDate | null {
  return document?.signed ?? statements[0]?.saidOn ?? document?.date ?? null;
}

function newestFirst(a: PaperUnit, b: PaperUnit): number {
  const [dayA, dayB] = [whenOf(a)?.earliest ?? '', whenOf(b)?.earliest ?? ''];
  return dayA < dayB ? 1 : dayA > dayB ? -1 : a.key < b.key ? -1 : 1;
}

function oneDay(units: readonly PaperUnit[]): IsoDay | null {
  const days = new Set(units.map(({ document, statements }) => (statements[0] ?? document)?.searchedUntil ?? null));
  return days.size === 1 ? ([...days][0] ?? null) : null;
}

export function selectExpectedToSigned(snapshot: Snapshot, view: ViewState): ExpectedToSignedModel {
  const { dataset, day } = snapshot;
  const units = filterUnits(snapshot, view)
    .map((unit) => placed(unit, snapshot, view))
    .sort(newestFirst);
  const bands = PAPER_OUTCOMES.flatMap((outcome) =>
    [...AREA_GROUPS, null].map((group) => ({
      group,
      outcome,
      units: units.filter((unit) => unit.outcome === outcome && unit.group === group),
    })),
  ).filter((band) => band.units.length > 0);
  const unannounced = units.filter(({ outcome }) => outcome === 'unannounced');
  const saidOn = snapshot.expectations
    .filter(isAboutPaper)
    .map((said) => said.saidOn)
    .sort(compareEdtf);
  const firstSaid = saidOn[0] ?? null;
  const rows = [...dataset.documents, ...dataset.expectations.filter(isAboutPaper)];
  return {
    day,
    bands,
    expected: units.length - unannounced.length,
    statementsOnly: units.filter(({ document }) => document === null).length,
    unannounced: unannounced.length,
    firstSaid,
    beforeFirstSaid:
      firstSaid === null
        ? 0
        : unannounced.filter(({ document }) => (document?.signed?.latest ?? day) < firstSaid.earliest).length,
    searchedUntil: oneDay(units.filter(({ outcome }) => outcome === 'unknown')),
    total: snapshot.documents.length + snapshot.expectations.filter(isAboutPaper).length,
    firstKnown: rows.flatMap(({ id }) => dataset.knownSince.get(id) ?? []).sort()[0] ?? null,
  };
}

/** The units in the order of the bands. */
export function unitsOf({ bands }: ExpectedToSignedModel): readonly PlacedUnit[] {
  return bands.flatMap((band) => band.units);
}

/** How many units have the outcome. */
export function countOf({ bands }: ExpectedToSignedModel, outcome: PaperOutcome): number {
  return bands.reduce((sum, band) => sum + (band.outcome === outcome ? band.units.length : 0), 0);
}

/** Everything that stands behind a unit, what was found first. */
export function evidenceOfUnit({ document, statements, step }: PaperUnit): readonly Evidence[] {
  return [
    ...(document?.evidence ?? []),
    ...(step?.evidence ?? []),
    ...statements.flatMap(({ evidence, outcomeEvidence }) => [...evidence, ...outcomeEvidence]),
  ];
}

export function absenceOfExpectedToSigned(model: ExpectedToSignedModel): FigureAbsence | null {
  if (model.bands.length > 0) return null;
  return model.total === 0 ? { reason: 'not-yet-known', firstKnown: model.firstKnown } : { reason: 'filtered' };
}
