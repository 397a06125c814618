/** The data package inside the one file: each of its files is the text of an element that names its path there. */

/** Media type of the elements, and the attribute that names the file; the build writes them (scripts/vite/oneFileHtml.mjs). */
const EMBEDDED = 'script[type="application/json"][data-file]';

/** Address of the page without its fragment: embedded files lie at paths beside it. */
const beside = (file: string) => new URL(file, window.location.href).href;

/** The text of the embedded file at an address; null where there is none. */
export function embeddedText(address: string): string | null {
  const elements = document.querySelectorAll<HTMLElement>(EMBEDDED);
  const element = [...elements].find(({ dataset }) => beside(dataset['file'] ?? '') === address);
  return element?.textContent ?? null;
}
