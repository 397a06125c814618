import { isOneFile } from './isOneFile.ts';

declare global {
  interface ImportMetaEnv {
    /** The permanent public address, if the build was given one; ends with `/`. */
    readonly SITE_URL?: string;
  }
}

/** The permanent public address of the site, for links that others follow; null where the build was given none. */
export const publicAddress: string | null = import.meta.env.SITE_URL || null;

/** Where the site runs: its origin and the base path under which it is deployed, or the folder of the one file; ends with `/`. */
export function siteAddress(): string {
  return new URL(isOneFile ? '.' : import.meta.env.BASE_URL, window.location.href).href;
}

/**
 * The full address of a path of the site ("/visits?asOf=…"), for links that leave it: at the permanent address, else where
 * the site runs. In one file without a permanent address, it is a place in that very file.
 */
export function absoluteAddress(pathAndQuery: string): string {
  const path = pathAndQuery.replace(/^\//, '');
  if (isOneFile && publicAddress === null) return new URL(`#/${path}`, window.location.href).href;
  return new URL(path, publicAddress ?? siteAddress()).href;
}

/** The full address of a file that the site publishes ("feed.xml"); null where none is published. */
export function publishedFile(name: string): string | null {
  return isOneFile && publicAddress === null ? null : absoluteAddress(name);
}
