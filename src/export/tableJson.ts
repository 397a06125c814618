/**
 * A table as JSON (RFC 8259), two spaces deep:
 *
 * ```
 * {
 *   "id": "trade-mirror",            what it is, stable
 *   "question": "…",                 its title, mostly a question
 *   "answer": "…" | null,            the answer in words
 *   "asOf": "2026-02-05",            the day as known on which it stands
 *   "package": { "name", "title", "version" },
 *   "licence": { "name", "title", "url" },
 *   "address": "https://…",          shows the same again, pinned to the day
 *   "choices": { "from": "2024" },   the filters, by their names in the address
 *   "citation": "…",                 APA, 7th edition
 *   "caption": "…",                  what is listed, with unit and period
 *   "columns": [{ "key", "label", "type", "about"? }],   type: number, date (EDTF), text, mixed, empty
 *   "rows": [{ "<key>": number | string | null, …, "sources": ["<id>"], "absent"?: { "<key>": "why" } }],
 *   "sources": [{ "id", "publisher", "title", "url", "published", "kind", "language", "origin", "side", … }]
 * }
 * ```
 *
 * A missing value is null, never zero and never an empty text; why it is missing stands in `absent` where that is known.
 */
import type { Words } from '../i18n/words.ts';
import { sourceRecord } from './sourceRecord.ts';
import { citationOf, type ExportRow, summariseColumns, type TableExport } from './tableExport.ts';

function rowObject({ columns }: TableExport, { cells, sources }: ExportRow): Readonly<Record<string, unknown>> {
  const at = (index: number) => cells[index] ?? { value: null };
  const values = columns.map(({ key }, index) => [key, at(index).value]);
  const absent = columns.flatMap(({ key }, index) => {
    const { value, absence } = at(index);
    return value === null && absence !== undefined ? [[key, absence]] : [];
  });
  return {
    ...Object.fromEntries(values),
    sources,
    ...(absent.length === 0 ? {} : { absent: Object.fromEntries(absent) }),
  };
}

/** The text of the file. */
export function tableJson(table: TableExport, words: Words): string {
  const { citable, dataset, sources } = table;
  const content = {
    id: citable.id,
    question: citable.title,
    answer: table.answer,
    asOf: citable.day,
    package: { name: dataset.name, title: dataset.title, version: dataset.version },
    licence: dataset.licence,
    address: citable.address,
    choices: table.choices,
    citation: citationOf(table, words),
    caption: table.caption,
    columns: summariseColumns(table).map(({ column: { key, label, about }, kind }) => ({
      key,
      label,
      type: kind,
      ...(about === undefined ? {} : { about }),
    })),
    rows: table.rows.map((row) => rowObject(table, row)),
    sources: sources.map(sourceRecord),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
