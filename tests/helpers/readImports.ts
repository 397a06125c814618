/** Reads what the modules of `src/` import. The parser is the one that Vite builds with, so it knows TypeScript and JSX. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import { parseSync } from 'vite';
import type { Import, SourceModule } from './importRules.ts';

const root = resolve(import.meta.dirname, '../..');

/** `import('./a.ts').Name` in a type. */
const TYPE_IMPORT = /\bimport\(\s*['"]([^'"]+)['"]\s*\)\s*\.\s*[A-Z]/g;

function unquoted(text: string): string | null {
  return /^(['"`])([^'"`$]+)\1$/.exec(text.trim())?.[2] ?? null;
}

/** Every import of one module: static, dynamic, of types, and re-exports. `path` counts from the project's root. */
export function readModule(path: string, code: string): SourceModule {
  const { module, errors } = parseSync(path, code);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier.replace(/\?.*$/, ''))
      : specifier;
    imports.push({ target, typeOnly });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  let reExportsAll = false;
  for (const { entries } of module.staticExports) {
    for (const entry of entries) {
      if (entry.moduleRequest === null || entry.moduleRequest === undefined) continue;
      add(entry.moduleRequest.value, entry.isType);
      reExportsAll ||= entry.importName.kind === 'All' || entry.importName.kind === 'AllButDefault';
    }
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const specifier = unquoted(code.slice(moduleRequest.start, moduleRequest.end));
    if (specifier === null) throw new Error(`${path}: a dynamic import that names no file cannot be checked`);
    add(specifier, false);
  }
  for (const [, specifier = ''] of code.matchAll(TYPE_IMPORT)) add(specifier, true);
  return { path, imports, reExportsAll };
}

/** All TypeScript modules below `src/`. */
export function readSourceModules(): readonly SourceModule[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => readModule(path, readFileSync(join(root, path), 'utf8')));
}
