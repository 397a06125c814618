/** The letters inside of a picture, so that it reads alike wherever it is opened. Only the files whose letters it uses. */
import sansCyrillic from '@fontsource-variable/source-sans-3/files/source-sans-3-cyrillic-wght-normal.woff2?url';
import sansLatinExt from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2?url';
import sansLatin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

interface FontFile {
  readonly family: string;
  readonly url: string;
  readonly letters: RegExp;
  readonly range: string;
}

const LATIN = {
  letters: /[ -ÿ]/,
  range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+2000-206F,U+20AC,U+2190-2193,U+2212',
};
const LATIN_EXT = { letters: /[Ā-ɏḀ-ỿ]/, range: 'U+0100-024F,U+1E00-1EFF' };
const CYRILLIC = { letters: /[Ѐ-ҁ]/, range: 'U+0400-045F,U+0490-0491' };

const SANS = 'Source Sans 3';
const SERIF = 'Source Serif 4';

const FILES: readonly FontFile[] = [
  { family: SANS, url: sansLatin, ...LATIN },
  { family: SANS, url: sansLatinExt, ...LATIN_EXT },
  { family: SANS, url: sansCyrillic, ...CYRILLIC },
  { family: SERIF, url: serifLatin, ...LATIN },
  { family: SERIF, url: serifLatinExt, ...LATIN_EXT },
  { family: SERIF, url: serifCyrillic, ...CYRILLIC },
];

function base64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call has room for so many arguments only.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}

/** Fetches a font file by its address. */
export type LoadFont = (url: string) => Promise<ArrayBuffer>;

const fetchFont: LoadFont = async (url) => {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}: ${url}`);
  return response.arrayBuffer();
};

const loaded = new Map<string, Promise<string>>();

/** `@font-face` rules with the letters of the texts inside. Fails where a file can't be fetched. */
export async function fontFaces(texts: string, load: LoadFont = fetchFont): Promise<string> {
  const files = FILES.filter(({ letters }) => letters.test(texts));
  const rules = await Promise.all(
    files.map(async ({ family, url, range }) => {
      const data = loaded.get(url) ?? load(url).then((bytes) => base64(new Uint8Array(bytes)));
      loaded.set(url, data);
      data.catch(() => loaded.delete(url));
      return `@font-face{font-family:'${family}';font-weight:200 900;src:url(data:font/woff2;base64,${await data}) format('woff2');unicode-range:${range}}`;
    }),
  );
  return rules.join('');
}
