/** Puts a whole build into the text of one HTML file: pure, so that its rules can be tested. */
import { createHash } from 'node:crypto';

/** @typedef {{ html: string, script: string, style: string, icon: string, files: ReadonlyMap<string, string> }} Parts */

/** @param {string} text */
const hashOf = (text) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * JSON that can stand in a script element: without a `<` nothing ends or opens an element, and the two line ends that
 * JavaScript knows and JSON does not are written out.
 * @param {string} json
 */
export function embeddableJson(json) {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/**
 * JavaScript that can stand in a script element. `</script` can only be in a text or a pattern, where the backslash changes
 * nothing; `<!--` could also be an operator and is refused where it would make the parser look for another `</script>`.
 * @param {string} code
 */
export function embeddableScript(code) {
  const safe = code.replaceAll('\r\n', '\n').replaceAll(/<\/(?=script)/gi, '<\\/');
  if (/<!--[\s\S]*<script/i.test(safe))
    throw new Error('The script holds <!-- and then <script: it cannot stand in HTML.');
  return safe;
}

/**
 * Only what is inside may run or be painted. Another data package may be fetched; nothing else leaves.
 * @param {string} script
 * @param {string} style
 */
export function contentSecurityPolicy(script, style) {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data: blob:',
    'font-src data:',
    'connect-src * data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Elements of `index.html` that name a file: what they name stands in the page itself. */
const NAMED_FILES =
  /\s*<(?:link\b[^>]*\brel="(?:icon|stylesheet|modulepreload)"[^>]*>|script\b[^>]*\bsrc=[^>]*><\/script>)/g;

/**
 * The page with everything inside. `files` are those of the data package, by their path.
 * @param {Parts} parts
 */
export function oneFileHtml({ html, script, style, icon, files }) {
  const code = `\n${embeddableScript(script)}\n`;
  const looks = `\n${style.replaceAll('\r\n', '\n')}\n`;
  if (/<\/style/i.test(looks)) throw new Error('The styles hold </style: they cannot stand in HTML.');
  const policy = contentSecurityPolicy(code, looks);
  const data = [...files].map(
    ([file, json]) => `    <script type="application/json" data-file="data/${file}">${embeddableJson(json)}</script>\n`,
  );
  // What is put in must not be read as a pattern of replacement.
  return html
    .replace(NAMED_FILES, '')
    .replace(/<meta charset="utf-8"[^>]*>/, (charset) =>
      [charset, `    <meta http-equiv="Content-Security-Policy" content="${policy}" />`].join('\n'),
    )
    .replace(/(<noscript>)[\s\S]*?(<\/noscript>)/, (_all, open, close) =>
      [
        open,
        'Dostyq draws its figures in your browser and needs JavaScript. The data itself stands in this file as JSON.',
        close,
      ].join(''),
    )
    .replace('</head>', () =>
      [
        `  <link rel="icon" type="image/svg+xml" href="data:image/svg+xml,${encodeURIComponent(icon)}" />`,
        `    <style>${looks}</style>`,
        '  </head>',
      ].join('\n'),
    )
    .replace('</body>', () => `${data.join('').slice(2)}    <script type="module">${code}</script>\n  </body>`);
}
