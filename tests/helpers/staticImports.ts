/** Which files a module brings along: its static imports, theirs, and so on; what is fetched later is not among them. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const STATIC_IMPORT = /^\s*(?:import|export)\s(?!type\b)[^;]*?from\s+'(\.[^']+\.tsx?)'/gm;

/** Absolute paths of the files, the given ones included. */
export function withStaticImports(files: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(STATIC_IMPORT)) visit(resolve(dirname(file), path));
  };
  for (const file of files) visit(file);
  return seen;
}

/** Ids and prefixes of the messages that a source text says: `t('a.b')`, `t(\`a.${x}\`)`, ids in tables. */
export function saidMessages(code: string, ids: ReadonlySet<string>): ReadonlySet<string> {
  const said = new Set<string>();
  for (const [, text = ''] of code.matchAll(/['"`]([a-z0-9]+(?:[.-][a-z0-9]+)*)['"`]/gi))
    if (ids.has(text)) said.add(text);
  for (const [, prefix = ''] of code.matchAll(/`([a-z][a-z.-]*[.-])\$\{/g)) {
    for (const id of ids) if (id.startsWith(prefix)) said.add(id);
  }
  return said;
}
