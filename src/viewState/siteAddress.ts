/** The public address of the site: its origin and the base path under which it is deployed; ends with `/`. */
export function siteAddress(): string {
  return new URL(import.meta.env.BASE_URL, window.location.href).href;
}

/** The full address of a path of the site ("/visits?asOf=…"), for links that leave it. */
export function absoluteAddress(pathAndQuery: string): string {
  return new URL(pathAndQuery.replace(/^\//, ''), siteAddress()).href;
}
