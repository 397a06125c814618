/** The README.md of a downloaded table: CommonMark, with pipe tables. */
import type { Words } from '../i18n/words.ts';
import { columnTexts, conventions, definitions, facts, licenceLine } from './tableAbout.ts';
import { citationOf, type TableExport } from './tableExport.ts';

/** Signs that would be read as marks; a line break would end a cell or begin a list. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>|]/g, '\\$&').replace(/\s+/g, ' ');

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function pipeTable(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

export interface ZippedFile {
  readonly name: string;
  readonly about: string;
}

/** `files` are those that lie beside it. */
export function tableReadme(table: TableExport, files: readonly ZippedFile[], words: Words): string {
  const section = (heading: string, lines: readonly string[]) => ['', `## ${heading}`, '', ...lines];
  const columns = columnTexts(table, words);
  const lines = [
    `# ${plain(table.citable.title)}`,
    '',
    ...(table.answer === null ? [] : [plain(table.answer), '']),
    ...facts(table, words).map(({ term, meaning }) => `- **${plain(term)}**: ${plain(meaning)}`),
    ...section(
      words.t('download.readme.files'),
      files.map(({ name, about }) => `- \`${name}\`: ${plain(about)}`),
    ),
    ...section(words.t('download.readme.columns'), [
      ...pipeTable(
        [
          words.t('download.readme.column'),
          words.t('download.readme.key'),
          words.t('download.readme.holds'),
          words.t('download.readme.missing'),
        ],
        columns.map(({ label, key, holds, missing }) => [plain(label), `\`${key}\``, plain(holds), missing]),
      ),
      '',
      plain(words.t('download.sources-column')),
    ]),
    ...section(
      words.t('download.readme.conventions'),
      conventions(words).map((text) => `- ${plain(text)}`),
    ),
    ...section(words.t('download.readme.json'), [plain(words.t('download.json-shape'))]),
    ...section(
      words.t('download.readme.definitions'),
      definitions(words).map(({ term, meaning }) => `- **${plain(term)}**: ${plain(meaning)}`),
    ),
    ...section(words.t('download.readme.licence'), [
      plain(licenceLine(table, words)),
      '',
      plain(words.t('download.licence-sources')),
    ]),
    ...section(words.t('download.readme.cite'), [plain(citationOf(table, words))]),
  ];
  return `${lines.join('\n')}\n`;
}
