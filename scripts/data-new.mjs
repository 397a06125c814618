/**
 * Adds a skeleton entry to a resource: `npm run data:new <resource> [id]`, with every required field blank, then says what
 * belongs in each. A blank is a fault for `npm run data:check`, so that no skeleton passes for an entry.
 * `--folder <path>` takes another data package than data/. Ends with 1, and writes nothing, when it cannot.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fieldsOf } from './domain/fieldTables.mjs';
import { loadModule, root } from './loadModule.mjs';

/** @typedef {any} JsonSchema */

/**
 * The least that a schema lets stand, with nothing in it.
 * @param {JsonSchema} schema
 * @returns {unknown}
 */
function blank(schema) {
  if (schema.const !== undefined) return schema.const;
  if (schema.anyOf?.some((/** @type {JsonSchema} */ one) => one.type === 'null')) return null;
  if (schema.type === 'array') return [blank(schema.items)];
  if (schema.type === 'number' || schema.type === 'integer') return null;
  if (schema.type === 'boolean') return false;
  if (schema.properties === undefined) return schema.type === 'object' ? {} : '';
  return Object.fromEntries(
    Object.entries(schema.properties).flatMap(([name, field]) =>
      (schema.required ?? []).includes(name) ? [[name, blank(field)]] : [],
    ),
  );
}

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folder: { type: 'string' } } });
const folder = resolve(values.folder ?? join(root, 'data'));
const [resource, id = ''] = positionals;
/** @type {readonly string[]} */
const names = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')).resources.map(
  (/** @type {{ name: string }} */ { name }) => name,
);
if (resource === undefined) refuse(`Name a resource: npm run data:new <resource> [id]. There are ${names.join(', ')}.`);
if (!names.includes(resource)) {
  const { nearest } = await loadModule('src/domain/nearest.ts');
  const [meant] = nearest(resource, names, 1);
  refuse(
    `There is no resource "${resource}"${meant ? `; did you mean "${meant}"?` : '.'} There are ${names.join(', ')}.`,
  );
}

const path = join(folder, `${resource}.json`);
const text = readFileSync(path, 'utf8');
/** @type {readonly { id: string }[]} */
const rows = JSON.parse(text);
if (id !== '' && rows.some((row) => row.id === id)) refuse(`${resource}.json has an entry "${id}" already.`);

const { items } = JSON.parse(readFileSync(join(root, `data/schemas/${resource}.json`), 'utf8'));
const entry = { .../** @type {object} */ (blank(items)), id };
// Put in as text, so that what stands in the file stays as it was written.
const written = JSON.stringify([entry], null, 2).replace(/^\[\n/, '').replace(/\n\]$/, '');
const before = text.replace(/\s*\]\s*$/, '');
writeFileSync(path, `${before}${rows.length === 0 ? '' : ','}\n${written}\n]\n`);

const fields = fieldsOf(items);
const line = (/** @type {{ path: string, holds: string, meaning: string }} */ { path, holds, meaning }) =>
  `  ${path} (${holds.replaceAll('`', '')})${meaning === '' ? '' : `: ${meaning}`}`;
console.log(`Entry ${rows.length + 1} added to ${relative(process.cwd(), path)}. Fill in:`);
console.log(
  fields
    .filter(({ always }) => always)
    .map(line)
    .join('\n'),
);
console.log('\nAs far as sources go, add:');
console.log(
  fields
    .filter(({ required, path }) => !required && !/[[.]/.test(path))
    .map(line)
    .join('\n'),
);
console.log('\nThen run npm run data:check, which names what is still blank.');
process.exit(0);
