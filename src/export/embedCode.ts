/** The HTML that puts a figure into somebody's page: a plain frame that works without script. */

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** `height` in px; the width follows the host page. */
export function embedCode(address: string, title: string, height: number): string {
  return [
    `<iframe src="${escapeAttribute(address)}"`,
    `  title="${escapeAttribute(title)}"`,
    `  width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
  ].join('\n');
}
