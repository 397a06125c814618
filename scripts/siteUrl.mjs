/**
 * The full address under which the site will be served, with a slash at its end; null where nobody said. `SITE_URL` names
 * it: with its path, or its origin alone, to which the path of the build (`BASE_PATH`) is added.
 * @param {string | undefined} named SITE_URL
 * @param {string} base the path of the build: `/`, `/reports/dostyq/`, or `./` where it has none
 * @returns {string | null}
 */
export function siteUrl(named, base) {
  if (named === undefined || named === '') return null;
  if (!/^https?:\/\//.test(named) || !URL.canParse(named)) {
    throw new Error(`SITE_URL=${named} is no address. Name the full address of the site: https://example.org/dostyq/`);
  }
  const { origin, pathname } = new URL(named);
  const path = pathname === '/' && base.startsWith('/') ? base : pathname;
  return `${origin}${path.replace(/\/*$/, '')}/`;
}
