/** A sentence, its source and the pinned link in one, for a text, a Markdown file or a page. */

const HTML: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const html = (text: string) => text.replace(/[&<>"]/g, (character) => HTML[character] ?? character);
const markdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&');

/** `source` is how it is cited; `address` shows the same again. */
export function linkedSentence(
  form: 'sentence' | 'markdown' | 'html',
  sentence: string,
  source: string,
  address: string,
): string {
  switch (form) {
    case 'sentence':
      return `${sentence} (${source})`;
    case 'markdown':
      // In pointed brackets an address may have round ones of its own.
      return `${markdown(sentence)} ([${markdown(source.replace(address, '').trim())}](<${address}>))`;
    case 'html':
      return `<p>${html(sentence)} (<a href="${html(address)}">${html(source.replace(address, '').trim())}</a>)</p>`;
  }
}
