/** The reader's filters, applied the same way to every list and figure. */
import type { Dataset, Entry } from '../domain/dataset.ts';
import { overlaps } from '../domain/edtf.ts';
import { dateOf } from '../domain/knownSince.ts';
import { periodOf, type ViewState } from '../viewState/viewState.ts';

/** The areas chosen, by id; a chosen group stands for all its areas. Unknown ids are ignored. */
function chosenAreas(view: ViewState, dataset: Dataset): ReadonlySet<string> | null {
  const chosen = dataset.areas.filter((area) => view.area.includes(area.id) || view.area.includes(area.group));
  return chosen.length === 0 ? null : new Set(chosen.map((area) => area.id));
}

/** Ids of the people named in an entry. */
export function peopleOf(entry: Entry): readonly string[] {
  switch (entry.resource) {
    case 'visits':
      return [
        ...(entry.lead === null ? [] : [entry.lead]),
        ...entry.participants.flatMap((participant) => participant.person ?? []),
        ...entry.programme.flatMap((item) => item.with.flatMap(({ person }) => person ?? [])),
      ];
    case 'documents':
      return entry.signatories.flatMap((signatory) => signatory.person ?? []);
    case 'expectations':
    case 'targets':
      return entry.saidBy.flatMap((actor) => actor.person ?? []);
    case 'commitments':
      return entry.who.flatMap((actor) => actor.person ?? []);
    case 'milestones':
    case 'area-notes':
      return entry.people;
    case 'organisations':
      return [
        ...entry.people,
        ...entry.heads.flatMap((head) => head.person ?? []),
        ...entry.sessions.flatMap((session) => session.coChairs),
      ];
    default:
      return [];
  }
}

const PLAIN = /^[ -~]*$/;

/** Lower-case text without diacritics, for matching what a reader types. */
export function folded(text: string): string {
  // Most texts have nothing to take off, and taking it off costs ten times as much.
  return PLAIN.test(text) ? text.toLowerCase() : text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Title, summary and id of an entry, folded: what the words of a reader are looked for in. */
export function entryText(entry: Entry): string {
  const title = 'title' in entry ? entry.title : '';
  const summary = 'summary' in entry ? entry.summary : '';
  return folded(`${title} ${summary} ${entry.id.replaceAll('-', ' ')}`);
}

/**
 * Keeps the entries that meet the period, areas, person and text of the view. Kind, level and status mean something else
 * on each page and are applied there. Entries without a date pass unless a period is chosen.
 */
export function filterEntries<Row extends Entry>(
  rows: readonly Row[],
  view: ViewState,
  dataset: Dataset,
): readonly Row[] {
  const areas = chosenAreas(view, dataset);
  const { from, to } = periodOf(view);
  const terms = folded(view.q).split(/\s+/).filter(Boolean);
  const person = view.person !== null && dataset.personById.has(view.person) ? view.person : null;
  if (areas === null && from === null && to === null && terms.length === 0 && person === null) return rows;
  return rows.filter((row) => {
    if (areas !== null && !row.areas.some((area) => areas.has(area))) return false;
    if (from !== null || to !== null) {
      const date = dateOf(row);
      if (date === null || !overlaps(date, from, to)) return false;
    }
    if (person !== null && !peopleOf(row).includes(person)) return false;
    if (terms.length === 0) return true;
    const text = entryText(row);
    return terms.every((term) => text.includes(term));
  });
}

/** True when the view narrows anything down. */
export function isFiltered(view: ViewState): boolean {
  const lists = [view.area, view.kind, view.level, view.status];
  return (
    lists.some((ids) => ids.length > 0) || [view.from, view.to, view.side, view.person].some(Boolean) || view.q !== ''
  );
}
