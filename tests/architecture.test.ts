/** The import table of the design (docs: "The rooms"), enforced over src/, and the checker held against planted faults. */
import { describe, expect, it } from 'vitest';
import { importFaults } from './helpers/importRules.ts';
import { readModule, readSourceModules } from './helpers/readImports.ts';

/** A small house from texts: path -> code. */
function faultsOf(files: Readonly<Record<string, string>>): readonly string[] {
  return importFaults(Object.entries(files).map(([path, code]) => readModule(path, code)));
}

describe('the rooms of src/', () => {
  it('import only what the table allows', () => {
    const modules = readSourceModules();
    // The house has more than a hundred modules; fewer would mean that the walk went wrong.
    expect(modules.length).toBeGreaterThan(100);
    expect(importFaults(modules)).toEqual([]);
  });
});

describe('the checker', () => {
  it('lets a healthy house be', () => {
    expect(
      faultsOf({
        'src/domain/day.ts': 'export const a = 1;',
        'src/viewState/viewState.ts': "import { a } from '../domain/day.ts'; export const b = a;",
        'src/i18n/words.ts': "import type { A } from '../domain/day.ts'; export type B = A;",
        'src/figures/shared.ts': "import { b } from '../viewState/viewState.ts'; export const c = b;",
        'src/figures/figure.ts': "import { createElement } from 'react'; export type F = typeof createElement;",
        'src/figures/one/select.ts':
          "import type { F } from '../figure.ts'; import { c } from '../shared.ts'; export type G = F; export const d = c;",
        'src/figures/one/draw.tsx': "import { X } from '../../charts/X.tsx'; export const Y = () => <X />;",
        'src/figures/one/index.ts': "import { d } from './select.ts'; export const one = d;",
        'src/figures/registry.ts': "import { one } from './one/index.ts'; export const all = [one];",
        'src/charts/X.tsx': "import { scaleLinear } from 'd3-scale'; export const X = () => <i>{scaleLinear()(1)}</i>;",
        'src/pages/PageHead.tsx': 'export const PageHead = () => <h1 />;',
        'src/pages/APage.tsx': "import { PageHead } from './PageHead.tsx'; export const A = PageHead;",
        'src/app/routes.tsx': "export const lazy = () => import('../pages/APage.tsx');",
        'src/main.tsx': "import { lazy } from './app/routes.tsx'; lazy();",
      }),
    ).toEqual([]);
  });

  const planted: readonly (readonly [what: string, path: string, code: string, says: RegExp])[] = [
    [
      'the domain importing a room',
      'src/domain/a.ts',
      "import { w } from '../i18n/words.ts'; export const a = w;",
      /domain may not import i18n.*pass the value in/,
    ],
    [
      'the domain importing a package',
      'src/domain/a.ts',
      "import * as v from 'valibot'; export const a = v;",
      /imports valibot: the domain imports nothing/,
    ],
    [
      'a value where only types may pass',
      'src/theme/a.ts',
      "import { a } from '../domain/day.ts'; export const b = a;",
      /only types of domain; write `import type`/,
    ],
    [
      'ui knowing the subject',
      'src/ui/A.tsx',
      "import type { Visit } from '../domain/visit.ts'; export type A = Visit;",
      /ui may not import domain.*as props/,
    ],
    [
      'load reading the address',
      'src/load/a.ts',
      "import { v } from '../viewState/viewState.ts'; export const a = v;",
      /load may not import viewState.*src\/domain/,
    ],
    [
      'a chart reading the address',
      'src/charts/A.tsx',
      "import { u } from '../viewState/useViewState.ts'; export const a = u;",
      /charts may not import viewState.*pass it as a prop/,
    ],
    [
      'a dynamic import upwards',
      'src/figures/a.ts',
      "export const a = () => import('../pages/APage.tsx');",
      /figures may not import pages.*does not know its page/,
    ],
    ['a re-export upwards', 'src/export/a.ts', "export { x } from '../figures/x.ts';", /export may not import figures/],
    [
      'a type from above',
      'src/i18n/a.ts',
      "import type { F } from '../figures/figure.ts'; export type A = F;",
      /i18n may not import figures/,
    ],
    [
      'an inline type from above',
      'src/domain/a.ts',
      "export type A = import('../load/readDataset.ts').ReadText;",
      /domain may not import load/,
    ],
    [
      'anybody importing app',
      'src/pages/APage.tsx',
      "import { r } from '../app/routes.tsx'; export const a = r;",
      /pages may not import app.*as a prop/,
    ],
    [
      'a page importing embeds',
      'src/pages/APage.tsx',
      "import { e } from '../embeds/EmbedPage.tsx'; export const a = e;",
      /pages may not import embeds.*never import each other/,
    ],
    [
      'embeds importing a page',
      'src/embeds/A.tsx',
      "import { e } from '../pages/APage.tsx'; export const a = e;",
      /embeds may not import pages.*never import each other/,
    ],
    [
      'a page importing a page',
      'src/pages/APage.tsx',
      "import { b } from './BPage.tsx'; export const a = b;",
      /a page never imports another.*PageHead\.tsx/,
    ],
    [
      'a figure importing another',
      'src/figures/one/draw.tsx',
      "import { b } from '../two/draw.tsx'; export const a = b;",
      /no figure imports another; move what is shared to a file directly/,
    ],
    [
      'a shared file importing a figure',
      'src/figures/a.ts',
      "import { b } from './two/select.ts'; export const a = b;",
      /only registry\.ts knows the figures/,
    ],
    [
      'Recharts outside charts',
      'src/figures/one/draw.tsx',
      "import { Bar } from 'recharts'; export const A = Bar;",
      /only charts\/ may; put the scale or the chart/,
    ],
    [
      'd3 outside charts',
      'src/pages/APage.tsx',
      "import { max } from 'd3-array'; export const a = max;",
      /only charts\/ may/,
    ],
    [
      'valibot outside load',
      'src/viewState/a.ts',
      "import * as v from 'valibot'; export const a = v;",
      /only load\/ may/,
    ],
    [
      'facts built into the program',
      'src/load/a.ts',
      "import rows from '../../data/visits.json'; export const a = rows;",
      /facts are fetched through src\/load/,
    ],
    [
      'a barrel',
      'src/domain/index.ts',
      "export { a } from './day.ts';",
      /no barrels; only src\/figures\/<id>\/index\.ts/,
    ],
    [
      'an export of everything',
      'src/domain/a.ts',
      "export * from './day.ts';",
      /no `export \*`; import from the file that has it/,
    ],
    [
      'a room that nobody planned',
      'src/utils/a.ts',
      'export const a = 1;',
      /there is no room "utils"; the rooms are domain, /,
    ],
    [
      'React in select',
      'src/figures/one/select.ts',
      "import { useMemo } from 'react'; export const a = useMemo;",
      /what select\(\) runs has no React/,
    ],
    [
      'charts in select',
      'src/figures/one/select.ts',
      "import { t } from '../../charts/timeScale.ts'; export const a = t;",
      /select\(\) makes the model from domain/,
    ],
    [
      'export in select',
      'src/figures/one/select.ts',
      "import { t } from '../../export/csv.ts'; export const a = t;",
      /select\(\) makes the model from domain/,
    ],
    [
      'a component in select',
      'src/figures/one/select.ts',
      "import { t } from '../EntryList.tsx'; export const a = t;",
      /select\(\) makes the model from domain/,
    ],
  ];
  it.each(planted)('finds %s', (_what, path, code, says) => {
    expect(faultsOf({ [path]: code })).toEqual([expect.stringMatching(says)]);
  });

  it('finds React behind a shared file of select, and shows the way to it', () => {
    expect(
      faultsOf({
        'src/figures/one/select.ts': "import { b } from '../shared.ts'; export const a = b;",
        'src/figures/shared.ts': "import { use } from 'react'; export const b = use;",
      }),
    ).toEqual([
      'src/figures/one/select.ts -> src/figures/shared.ts imports react: what select() runs has no React; move the pure part to a .ts file of its own directly in src/figures/',
    ]);
  });

  it('does not take a type that vanishes in the build for React', () => {
    expect(
      faultsOf({
        'src/figures/one/select.ts': "import type { B } from '../shared.ts'; export type A = B;",
        'src/figures/shared.ts': "import { use } from 'react'; export type B = typeof use;",
      }),
    ).toEqual([]);
  });

  it('is not fooled by imports in comments and texts', () => {
    expect(
      faultsOf({ 'src/domain/a.ts': "// import { x } from '../app/x.ts'\nexport const a = \"import '../app/x.ts'\";" }),
    ).toEqual([]);
  });
});
