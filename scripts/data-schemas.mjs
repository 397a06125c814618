/**
 * Writes data/schemas/<resource>.json: JSON Schema (draft 2020-12) of each file of the data package, made of the schemas that
 * the program itself reads with, and of the comments that stand beside each field in src/domain/. The same makes the tables
 * of fields in data/README.md.
 * `node scripts/data-schemas.mjs --check` writes nothing and ends with 1 when a file is missing, stale or left over.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { fieldComments } from './domain/fieldComments.mjs';
import { withFieldTables } from './domain/fieldTables.mjs';
import { loadModule, root } from './loadModule.mjs';

/** @typedef {any} JsonSchema */

const folder = join(root, 'data/schemas');
const PART = String.raw`(?:\d{4}|\d{3}X|\d{2}XX)(?:-\d{2}(?:-\d{2})?)?[?~%]?`;
const EDTF = String.raw`^(?:${PART}|(?:${PART}|\.\.)?/(?:${PART}|\.\.)?|\[${PART}(?:, ?${PART})+\])$`;

/**
 * What the checks of src/load/schemas/ mean in JSON Schema, by what they say.
 * @type {Record<string, JsonSchema>}
 */
const CHECKS = {
  'a text that is not empty': { minLength: 1 },
  'text without space at its ends': { pattern: String.raw`^\S(?:[\s\S]*\S)?$` },
  'plain text without HTML': { not: { pattern: '<[a-zA-Z!/]' } },
  'a real day as YYYY-MM-DD': { format: 'date' },
  'an address that begins with http:// or https://, its foreign letters percent-encoded': {
    format: 'uri',
    pattern: '^https?://',
  },
};

/** @param {string} text @returns {string} */
const sentence = (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/**
 * The schema of dates: the only one that turns text into something else, one for all fields.
 * @param {any} schema of valibot
 * @returns {any}
 */
function findDateSchema(schema) {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if (schema.pipe?.some((/** @type {any} */ step) => step.type === 'raw_transform')) return schema;
  const inner = [...Object.values(schema.entries ?? {}), schema.item, schema.wrapped, schema.value, schema.pipe?.[0]];
  for (const one of inner) {
    const found = one === schema ? undefined : findDateSchema(one);
    if (found) return found;
  }
  return undefined;
}

/**
 * @param {any} rowSchema of valibot
 * @returns {JsonSchema}
 */
function rowJsonSchema(rowSchema) {
  const edtf = findDateSchema(rowSchema);
  return toJsonSchema(rowSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    ...(edtf ? { definitions: { edtf } } : {}),
    overrideAction({ valibotAction, jsonSchema }) {
      const { message } = /** @type {{ message?: unknown }} */ (valibotAction);
      if (typeof message !== 'string') return undefined;
      return { ...jsonSchema, ...(CHECKS[message] ?? { description: sentence(message) }) };
    },
  });
}

/**
 * Puts the comments of an interface beside its fields, and those of the interfaces that its fields are made of.
 * @param {JsonSchema} schema
 * @param {import('./domain/fieldComments.mjs').Fields | undefined} fields
 * @param {(name: string) => import('./domain/fieldComments.mjs').Fields | undefined} fieldsOf
 * @returns {JsonSchema}
 */
function describeFields(schema, fields, fieldsOf) {
  if (fields === undefined) return schema;
  /** @param {JsonSchema} inner @param {string} type @returns {JsonSchema} */
  const within = (inner, type) => {
    if (inner.anyOf) return { ...inner, anyOf: inner.anyOf.map((/** @type {JsonSchema} */ one) => within(one, type)) };
    if (inner.items) return { ...inner, items: within(inner.items, type) };
    return inner.properties ? describeFields(inner, fieldsOf(type), fieldsOf) : inner;
  };
  const properties = Object.entries(schema.properties ?? {}).map(([name, inner]) => {
    const field = fields.get(name);
    const described = field ? within(inner, field.type) : inner;
    // A standard that the comment names need not be named again.
    const standard = /ISO \d+/.exec(field?.comment ?? '')?.[0] ?? '-';
    const demand = described.description?.includes(standard) ? undefined : described.description;
    const description = [field?.comment, demand].filter(Boolean).join(' ');
    return [name, description === '' ? described : { ...described, description }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

const { resourceSchemas } = await loadModule('src/load/schemas/resourceSchemas.ts');
const descriptor = JSON.parse(readFileSync(join(root, 'data/datapackage.json'), 'utf8'));
const interfaces = fieldComments(join(root, 'src/domain'));
const fieldsOf = (/** @type {string} */ name) => interfaces.get(name);
const rowTypes = new Map([...(fieldsOf('EntryRows') ?? []), ...(fieldsOf('ReferenceRows') ?? [])]);

/** @type {Map<string, JsonSchema>} */
const schemas = new Map();
/** @type {Map<string, string>} */
const files = new Map();
for (const [name, rowSchema] of Object.entries(resourceSchemas)) {
  const resource = descriptor.resources.find((/** @type {{ name: string }} */ one) => one.name === name);
  const { $schema, $defs, ...row } = rowJsonSchema(rowSchema);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: resource?.title ?? name,
    description: resource?.description,
    type: 'array',
    items: describeFields(row, fieldsOf(rowTypes.get(name)?.type ?? ''), fieldsOf),
    ...($defs ? { $defs: { edtf: { type: 'string', pattern: EDTF, description: 'An EDTF date (ISO 8601-2).' } } } : {}),
  };
  schemas.set(name, schema);
  files.set(`${name}.json`, `${JSON.stringify(schema, null, 1)}\n`);
}

const pagePath = join(root, 'data/README.md');
const page = readFileSync(pagePath, 'utf8');
const newPage = withFieldTables(page, schemas);

const present = existsSync(folder) ? readdirSync(folder) : [];
const leftOver = present.filter((name) => !files.has(name));
if (process.argv.includes('--check')) {
  const stale = [...files].flatMap(([name, content]) =>
    present.includes(name) && readFileSync(join(folder, name), 'utf8') === content ? [] : [name],
  );
  for (const name of stale) console.error(`data/schemas/${name} is not what src/load/schemas/ says`);
  for (const name of leftOver) console.error(`data/schemas/${name} belongs to no resource`);
  if (newPage !== page) console.error('data/README.md has tables of fields that are not those of data/schemas/');
  if (stale.length + leftOver.length > 0 || newPage !== page) {
    console.error('Run `node scripts/data-schemas.mjs` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of leftOver) rmSync(join(folder, name));
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  writeFileSync(pagePath, newPage);
  console.log(`${files.size} schemas written to data/schemas/`);
}
