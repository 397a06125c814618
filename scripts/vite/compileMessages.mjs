/**
 * Compiles the message catalogues while Vite reads them, so that no ICU parser travels to the browser. Messages stay
 * plain JSON in the repository, which translators and tools can read.
 */
import { compileMessage } from '@lingui/message-utils/compileMessage';

const CATALOGUE = /\/src\/i18n\/locales\/[a-z]{2}\/.+\.json$/;

/** @returns {import('vite').Plugin} */
export function compileMessages() {
  return {
    name: 'dostyq:compile-messages',
    enforce: 'pre',
    transform(code, id) {
      if (!CATALOGUE.test(id)) return null;
      /** @type {Record<string, string>} */
      const catalogue = JSON.parse(code);
      const compiled = Object.fromEntries(
        Object.entries(catalogue).map(([key, message]) => [key, compileMessage(message)]),
      );
      return { code: JSON.stringify(compiled), map: null };
    },
  };
}
