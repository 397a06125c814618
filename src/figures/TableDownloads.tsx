import { useId, useState } from 'react';
import { tableCsv } from '../export/tableCsv.ts';
import { fileStem, type TableExport } from '../export/tableExport.ts';
import { tableJson } from '../export/tableJson.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { DownloadRow } from './DownloadRow.tsx';
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
          <DownloadRow
            key={format}
            name={words.t(`download.format.${format}`)}
            about={words.t(`download.about.${format}`)}
            onPress={() =>
              void save({
                name: `${fileStem(table)}.${format}`,
                mediaType: MEDIA_TYPE[format],
                make: make[format],
              })
            }
          >
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
          </DownloadRow>
        ))}
      </ul>
    </section>
  );
}
