/** The import table of the design, as a pure function: modules in, sentences about what must not be out. */

export interface Import {
  /** Path from the project's root ("src/domain/day.ts") or the name of a package. */
  readonly target: string;
  /** The import vanishes when the code is built. */
  readonly typeOnly: boolean;
}

export interface SourceModule {
  /** Path from the project's root. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Holds an `export * from`. */
  readonly reExportsAll: boolean;
}

type Strength = 'all' | 'types';

const FIGURES = {
  domain: 'all',
  viewState: 'all',
  i18n: 'all',
  charts: 'all',
  ui: 'all',
  theme: 'all',
  load: 'all',
  export: 'all',
} as const;
const PAGES = { ...FIGURES, figures: 'all' } as const;

/** What each room may import besides itself. */
const MAY_IMPORT: Readonly<Record<string, Readonly<Record<string, Strength>>>> = {
  domain: {},
  theme: { domain: 'types' },
  i18n: { domain: 'types' },
  ui: { theme: 'all', i18n: 'all' },
  load: { domain: 'all' },
  viewState: { domain: 'all' },
  charts: { domain: 'all', theme: 'all', i18n: 'all', ui: 'all' },
  export: { domain: 'all', theme: 'all', i18n: 'all' },
  figures: FIGURES,
  pages: PAGES,
  embeds: PAGES,
  app: { ...PAGES, pages: 'all', embeds: 'all' },
  // Boot: the site and the looks that every page needs.
  main: { app: 'all', theme: 'all', ui: 'all' },
};

/** Packages that belong to one room. */
const ROOM_OF_PACKAGE: readonly { readonly pattern: RegExp; readonly room: string; readonly instead: string }[] = [
  {
    pattern: /^(?:recharts|d3-.+)$/,
    room: 'charts',
    instead: 'put the scale or the chart behind a part in src/charts/',
  },
  {
    pattern: /^valibot$/,
    room: 'load',
    instead: 'check raw JSON in src/load/schemas/ and take the parsed type from src/domain/',
  },
  { pattern: /^@lingui\//, room: 'i18n', instead: 'take Words from src/i18n/' },
];

const REACT = /^(?:react(?:-dom|-router|-router-dom)?|@tanstack\/react-query|@lingui\/react)(?:\/.*)?$/;

/** `src/figures/visit-ledger/select.ts` is in the room `figures`, `src/main.tsx` is a room of its own. */
function roomOf(path: string): string {
  const [, first = ''] = path.split('/');
  return first.replace(/\.tsx?$/, '');
}

/** The folder below a room, null for a file directly in it. */
function folderOf(path: string): string | null {
  const parts = path.split('/');
  return parts.length > 3 ? (parts[2] ?? null) : null;
}

const isSource = (target: string) => target.startsWith('src/');
/** A page has an address; what is shown in the place of any page that is not found is a shared part. */
const isPage = (path: string) => /^src\/pages\/(?:.+\/)?(?!NotFoundPage)[A-Z]\w*Page\.tsx$/.test(path);
const isFigureIndex = (path: string) => /^src\/figures\/[^/]+\/index\.ts$/.test(path);

/** What to do instead, for an import that goes up. */
function instead(from: string, to: string): string {
  if (to === 'app')
    return 'nothing knows the site around it: take what is needed as a prop, or move it to a room below';
  if (from === 'domain')
    return 'the domain imports nothing: pass the value in, or move the function to the room that needs it';
  if (from === 'ui') return 'ui knows nothing of the subject: take text and numbers as props';
  if (from === 'charts')
    return 'charts draw what they are given: make the value in select() or describe() and pass it as a prop';
  if (from === 'load' || from === 'viewState') return 'move what both need to src/domain/';
  if (from === 'pages' || from === 'embeds')
    return 'pages and embeds never import each other: share a part through src/figures/ or src/ui/';
  if (to === 'pages' || to === 'embeds')
    return 'a figure does not know its page: give the page the part, not the part the page';
  return 'move what is shared to a room that both may import, or pass it in';
}

function roomFaults(module: SourceModule): string[] {
  const from = roomOf(module.path);
  const allowed = MAY_IMPORT[from];
  if (allowed === undefined) {
    return [`${module.path}: there is no room "${from}"; the rooms are ${Object.keys(MAY_IMPORT).join(', ')}`];
  }
  return module.imports.flatMap(({ target, typeOnly }) => {
    const says = `${module.path} imports ${target}`;
    if (!isSource(target)) {
      if (/^(?:\.|\/|[a-z]+\/\.\.)|^(?:data|scripts|tests|public)\//.test(target)) {
        return [`${says}: src/ imports only from src/; facts are fetched through src/load/`];
      }
      if (from === 'domain') return [`${says}: ${instead('domain', '')}`];
      return ROOM_OF_PACKAGE.filter(({ pattern, room }) => pattern.test(target) && room !== from).map(
        (rule) => `${says}: only ${rule.room}/ may; ${rule.instead}`,
      );
    }
    const to = roomOf(target);
    if (to === from) return [];
    const strength = allowed[to];
    if (strength === undefined) return [`${says}: ${from} may not import ${to}; ${instead(from, to)}`];
    if (strength === 'types' && !typeOnly) {
      return [
        `${says}: ${from} may import only types of ${to}; write \`import type\`, or take the value as a parameter`,
      ];
    }
    return [];
  });
}

function figureFaults(module: SourceModule): string[] {
  if (roomOf(module.path) !== 'figures') return [];
  const own = folderOf(module.path);
  return module.imports.flatMap(({ target }) => {
    if (!isSource(target) || roomOf(target) !== 'figures') return [];
    const other = folderOf(target);
    if (other === null || other === own || module.path === 'src/figures/registry.ts') return [];
    return own === null
      ? [
          `${module.path} imports ${target}: only registry.ts knows the figures; move what is shared to a file directly in src/figures/`,
        ]
      : [
          `${module.path} imports ${target}: no figure imports another; move what is shared to a file directly in src/figures/`,
        ];
  });
}

function pageFaults(module: SourceModule): string[] {
  if (roomOf(module.path) !== 'pages') return [];
  const own = folderOf(module.path);
  return module.imports.flatMap(({ target }) =>
    isPage(target) && target !== module.path && !(own !== null && folderOf(target) === own)
      ? [
          `${module.path} imports ${target}: a page never imports another; put the shared part in a file of its own, like PageHead.tsx`,
        ]
      : [],
  );
}

function barrelFaults(module: SourceModule): string[] {
  const faults: string[] = [];
  if (/\/index\.tsx?$/.test(module.path) && !isFigureIndex(module.path)) {
    faults.push(
      `${module.path}: no barrels; only src/figures/<id>/index.ts may be called index, name the file for what it exports`,
    );
  }
  if (module.reExportsAll) faults.push(`${module.path}: no \`export *\`; import from the file that has it`);
  return faults;
}

const SELECT_ROOMS = new Set(['domain', 'viewState', 'i18n', 'figures']);

/** select.ts and every pure file that it runs: no React, no drawing, no fetching. */
function selectFaults(select: SourceModule, byPath: ReadonlyMap<string, SourceModule>): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const visit = (module: SourceModule, way: string) => {
    if (seen.has(module.path)) return;
    seen.add(module.path);
    for (const { target, typeOnly } of module.imports) {
      const says = `${way} imports ${target}`;
      if (!isSource(target)) {
        if (REACT.test(target) && !(typeOnly && module !== select)) {
          faults.push(
            `${says}: what select() runs has no React; move the pure part to a .ts file of its own directly in src/figures/`,
          );
        }
        continue;
      }
      const room = roomOf(target);
      if (!SELECT_ROOMS.has(room) || target.endsWith('.tsx')) {
        if (typeOnly && module !== select) continue;
        faults.push(
          `${says}: select() makes the model from domain, viewState, i18n and pure .ts files directly in src/figures/ alone; draw and describe do the rest`,
        );
        continue;
      }
      if (typeOnly) continue;
      const next = byPath.get(target);
      if (next) visit(next, `${way} -> ${target}`);
    }
  };
  visit(select, select.path);
  return faults;
}

/** Every import that the table forbids, each with what to do instead; empty when the house is in order. */
export function importFaults(modules: readonly SourceModule[]): readonly string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  return modules.flatMap((module) => [
    ...roomFaults(module),
    ...figureFaults(module),
    ...pageFaults(module),
    ...barrelFaults(module),
    ...(/^src\/figures\/[^/]+\/select\.ts$/.test(module.path) ? selectFaults(module, byPath) : []),
  ]);
}
