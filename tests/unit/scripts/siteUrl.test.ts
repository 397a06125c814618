import { describe, expect, it } from 'vitest';
import { siteUrl } from '../../../scripts/siteUrl.mjs';

describe('SITE_URL', () => {
  it('ends with a slash, and is empty where it is not given', () => {
    expect(siteUrl('https://example.org/reports/dostyq')).toBe('https://example.org/reports/dostyq/');
    expect(siteUrl('https://example.org/')).toBe('https://example.org/');
    expect(siteUrl('')).toBe('');
  });

  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?x=1', 'https://example.org/#x'])(
    'refuses %s',
    (given) => {
      expect(() => siteUrl(given)).toThrow(`SITE_URL=${given} is no address of a site.`);
    },
  );
});
