/** One thing, one row: no id in two files, no event told twice. */
import type { DataFault } from '../../domain/dataFault.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { EdtfDate } from '../../domain/edtf.ts';
import { editDistance } from '../../domain/nearest.ts';
import { ALL_RESOURCES, type FileOf, faultAt, type PlacedRow, placedRows } from './places.ts';

/** Ids and former ids of all rows; within one file, the parser has looked already. */
function checkIds(dataset: Dataset, fileOf: FileOf): readonly DataFault[] {
  const places = new Map<string, string>();
  const faults: DataFault[] = [];
  for (const resource of ALL_RESOURCES) {
    for (const placed of placedRows(dataset, resource, fileOf)) {
      const formerIds: readonly string[] = 'formerIds' in placed.row ? placed.row.formerIds : [];
      [placed.row.id, ...formerIds].forEach((id, index) => {
        const field = index === 0 ? 'id' : `formerIds.${index - 1}`;
        const place = places.get(id);
        if (place !== undefined) faults.push(faultAt('duplicate-id', placed, field, id, place));
        else places.set(id, `${placed.file}, row ${placed.number}`);
      });
    }
  }
  return faults;
}

interface Event {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date: EdtfDate | null;
  readonly related: readonly string[];
}

/** The share of letters in which titles may differ and still seem to say the same. */
const SIMILAR = 0.2;

function bare(title: string): string {
  return title
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** Titles that differ in a number name different things ("12th session", "13th session"). */
function tellTheSame(a: string, b: string): boolean {
  const [one, other] = [bare(a), bare(b)];
  const numbers = (title: string) => title.match(/\d+/g)?.join(' ');
  if (numbers(one) !== numbers(other)) return false;
  return editDistance(one, other) <= SIMILAR * Math.max(one.length, other.length);
}

function checkEvents(events: readonly PlacedRow<Event>[]): readonly DataFault[] {
  const groups = new Map<string, PlacedRow<Event>[]>();
  const faults: DataFault[] = [];
  for (const placed of events) {
    const { row } = placed;
    if (row.date === null) continue;
    const key = `${row.date.text} ${row.kind}`;
    const others = groups.get(key) ?? [];
    const twin = others.find(
      ({ row: other }) =>
        !row.related.includes(other.id) && !other.related.includes(row.id) && tellTheSame(row.title, other.title),
    );
    if (twin) faults.push(faultAt('same-event', placed, 'title', twin.row.id, null));
    groups.set(key, [...others, placed]);
  }
  return faults;
}

export function checkDuplicates(dataset: Dataset, fileOf: FileOf): readonly DataFault[] {
  return [
    ...checkIds(dataset, fileOf),
    ...checkEvents(placedRows(dataset, 'visits', fileOf)),
    ...checkEvents(placedRows(dataset, 'documents', fileOf)),
    ...checkEvents(placedRows(dataset, 'milestones', fileOf)),
    ...checkEvents(
      placedRows(dataset, 'expectations', fileOf).map((placed) => ({
        ...placed,
        row: { ...placed.row, date: placed.row.saidOn },
      })),
    ),
  ];
}
