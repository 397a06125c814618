import { useId, useState } from 'react';
import { tableCsv } from '../export/tableCsv.ts';
import { fileStem, type TableExport } from '../export/tableExport.ts';
import { tableJson } from '../export/tableJson.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import type { SaveFile } from './useSaving.ts';

const FORMATS = ['csv', 'xlsx', 'json', 'zip'] as const;
type Format = (typeof FORMATS)[number];

const MEDIA_TYPE: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  zip: 'application/zip',
};

export interface TableDownloadsProps {
  readonly table: TableExport;
  readonly save: SaveFile['save'];
}

/** The table in each form in which it can be taken away. What writes workbooks and archives is fetched when it is asked for. */
export function TableDownloads({ table, save }: TableDownloadsProps) {
  const words = useWords();
  const [forSpreadsheets, setForSpreadsheets] = useState(false);
  const headingId = useId();
  const aboutId = useId();
  const make: Readonly<Record<Format, () => Promise<string | Uint8Array<ArrayBuffer>>>> = {
    csv: async () => tableCsv(table, words, { byteOrderMark: forSpreadsheets }),
    xlsx: async () => (await import('../export/tableXlsx.ts')).tableXlsx(table, words),
    json: async () => tableJson(table, words),
    zip: async () => (await import('../export/tableZip.ts')).tableZip(table, words),
  };
  return (
    <section className="download-section" aria-labelledby={headingId}>
      <h4 id={headingId}>{words.t('download.table')}</h4>
      <ul>
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="button"
              aria-describedby={`${aboutId}-${format}`}
              onClick={() =>
                void save({
                  name: `${fileStem(table)}.${format}`,
                  mediaType: MEDIA_TYPE[format],
                  make: make[format],
                })
              }
            >
              {words.t(`download.format.${format}`)}
            </button>
            <div>
              <p id={`${aboutId}-${format}`}>{words.t(`download.about.${format}`)}</p>
              {format === 'csv' && (
                <label>
                  <input
                    type="checkbox"
                    checked={forSpreadsheets}
                    onChange={() => setForSpreadsheets(!forSpreadsheets)}
                  />{' '}
                  {words.t('download.for-spreadsheets')}
                </label>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
