/** The HTML that puts a figure into somebody's page: a plain frame that works without script. */

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** `height` in px; the width follows the host page. With the address of `embed.js`, the height follows what is shown. */
export function embedCode(address: string, title: string, height: number, script: string | null = null): string {
  return [
    `<iframe src="${escapeAttribute(address)}"`,
    `  title="${escapeAttribute(title)}"`,
    `  width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
    ...(script === null ? [] : [`<script async src="${escapeAttribute(script)}"></script>`]),
  ].join('\n');
}
