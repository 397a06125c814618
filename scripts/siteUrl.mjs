/**
 * The permanent public address of the site, as SITE_URL gives it to a build; ends with `/`. Empty where it is not given.
 * Throws an Error that says what is wrong with it.
 * @param {string | undefined} [given]
 */
export function siteUrl(given = process.env['SITE_URL']) {
  if (given === undefined || given === '') return '';
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address === null || !/^https?:$/.test(address.protocol) || address.search !== '' || address.hash !== '')
    throw new Error(`SITE_URL=${given} is no address of a site. Use one such as https://example.org/dostyq/`);
  return address.href.replace(/\/?$/, '/');
}
