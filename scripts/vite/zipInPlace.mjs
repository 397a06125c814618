/**
 * Lets the library that writes workbooks pack them in place. It hands whatever is over 160 kB to workers made of blobs, which
 * the site's content security policy forbids: such a worker never answers, and the reader would wait for ever.
 */
const PACKER = /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/;

const IN_PLACE = `import { zipSync } from 'fflate';
export default async (files) => zipSync(files).buffer;
`;

/** @returns {import('vite').Plugin} */
export function zipInPlace() {
  let found = false;
  return {
    name: 'dostyq:zip-in-place',
    apply: 'build',
    enforce: 'pre',
    transform(_code, id) {
      if (!PACKER.test(id)) return null;
      found = true;
      return { code: IN_PLACE, map: null };
    },
    buildEnd(error) {
      if (error === undefined && !found)
        this.error('write-excel-file packs its files in another place than scripts/vite/zipInPlace.mjs knows.');
    },
  };
}
