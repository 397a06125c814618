/** The fields of every resource as Markdown tables, made of its JSON Schema: what data/README.md tells curators. */

/** @typedef {any} JsonSchema */

const START = '<!-- fields: written by `npm run data:schemas` -->';
const END = '<!-- /fields -->';

/** @param {JsonSchema} schema @returns {JsonSchema} the schema without the null that it may be instead */
function unlessNull(schema) {
  const others = (schema.anyOf ?? []).filter((/** @type {JsonSchema} */ one) => one.type !== 'null');
  return others.length === 1 ? { ...others[0], description: schema.description ?? others[0].description } : schema;
}

/**
 * What may stand in a field, in a few words.
 * @param {JsonSchema} schema
 * @returns {string}
 */
function typeInWords(schema) {
  const one = unlessNull(schema);
  if (one.$ref) return 'EDTF date';
  if (one.enum) return one.enum.map((/** @type {string} */ value) => `\`${value}\``).join(', ');
  if (one.type === 'array') return `list: ${typeInWords(one.items)}`;
  if (one.type === 'object') return one.properties ? 'object' : 'object by key';
  if (one.format === 'date') return 'day';
  if (one.format === 'uri') return 'address';
  return one.type === 'string' ? 'text' : one.type === 'boolean' ? 'true, false' : (one.type ?? 'any');
}

/**
 * `required` is said of the object that holds the field, `always` of the whole row.
 * @typedef {{ path: string, required: boolean, always: boolean, holds: string, meaning: string }} FieldLine
 */

/**
 * The fields of a row, those of inner objects after the field that holds them.
 * @param {JsonSchema} schema of an object
 * @param {string} [before] path of the object
 * @param {boolean} [within] whether the object must be there
 * @returns {FieldLine[]}
 */
export function fieldsOf(schema, before = '', within = true) {
  return Object.entries(schema.properties).flatMap(([name, field]) => {
    if (before === '' && name === 'resource') return [];
    const path = `${before}${name}`;
    const required = (schema.required ?? []).includes(name);
    const always = within && required;
    const line = { path, required, always, holds: typeInWords(field), meaning: field.description ?? '' };
    const inner = unlessNull(field);
    const object = inner.type === 'array' ? unlessNull(inner.items) : inner;
    if (object.properties === undefined || name === 'evidence' || name === 'versions') return [line];
    return [line, ...fieldsOf(object, `${path}${inner.type === 'array' ? '[]' : ''}.`, always)];
  });
}

/** @param {FieldLine} line @returns {string} */
function tableRow({ path, required, holds, meaning }) {
  return `| \`${path}\` | ${required ? 'yes' : ''} | ${holds} | ${meaning.replaceAll('|', String.raw`\|`)} |`;
}

/**
 * @param {Map<string, JsonSchema>} schemas of the files, by resource
 * @returns {string}
 */
function fieldTables(schemas) {
  return [...schemas]
    .map(([resource, { items }]) =>
      [
        `<details><summary><code>${resource}.json</code></summary>`,
        '',
        '| field | required | holds | meaning |',
        '|---|---|---|---|',
        ...fieldsOf(items).map(tableRow),
        '',
        '</details>',
      ].join('\n'),
    )
    .join('\n\n');
}

/**
 * The page with its tables made anew.
 * @param {string} page
 * @param {Map<string, JsonSchema>} schemas
 * @returns {string}
 */
export function withFieldTables(page, schemas) {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`The page needs the two lines ${START} and ${END}.`);
  return `${before}${START}\n\n${fieldTables(schemas)}\n\n${END}${after}`;
}
