// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { atomFeed, readReleases } from '../../../scripts/vite/writeFeed.mjs';

const data = (name: string) => readFileSync(resolve(import.meta.dirname, '../../../data', name), 'utf8');
const parsed = (feed: string) => new DOMParser().parseFromString(feed, 'application/xml');

describe('readReleases', () => {
  it('reads version, day and text of each release, newest first, and nothing before the first', () => {
    const log =
      '# Changes\n\nHow versions count.\n\n## 1.1.0 (2027-01-02)\n\n- One thing,\n  in two lines.\n- Another.\n\n## 1.0.0 (2026-11-24)\n\n- First.\n';
    expect(readReleases(log)).toEqual([
      { version: '1.1.0', day: '2027-01-02', text: 'One thing, in two lines. Another.' },
      { version: '1.0.0', day: '2026-11-24', text: 'First.' },
    ]);
  });

  it('has no releases where the log has none', () => {
    expect(readReleases('# Changes\n\n## Unreleased\n\n- Something.\n')).toEqual([]);
  });

  it('finds the version of the real package in its change log', () => {
    const { version } = JSON.parse(data('datapackage.json'));
    expect(readReleases(data('CHANGELOG.md')).map((release) => release.version)).toContain(version);
  });
});

describe('atomFeed', () => {
  const descriptor = { name: 'a-package', title: 'Facts & <figures>' };
  const release = (version: string, day: string, text = 'A text.') => ({ version, day, text });

  it('is well-formed whatever the texts hold', () => {
    const feed = parsed(atomFeed(descriptor, [release('1.0.0', '2026-11-24', 'a < b && "c" > d')]));
    expect(feed.querySelector('parsererror')).toBeNull();
    expect(feed.querySelector('feed > title')?.textContent).toBe('Facts & <figures>: releases of the data');
    expect(feed.querySelector('summary')?.textContent).toBe('a < b && "c" > d');
  });

  it('has what RFC 4287 asks of a feed and of each entry', () => {
    const feed = parsed(atomFeed(descriptor, [release('1.1.0', '2027-01-02'), release('1.0.0', '2026-11-24')]));
    expect(feed.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const name of ['id', 'title', 'updated', 'author > name']) {
      expect(feed.querySelector(`feed > ${name}`)?.textContent).toBeTruthy();
    }
    const entries = [...feed.querySelectorAll('entry')];
    expect(entries.map((entry) => entry.querySelector('updated')?.textContent)).toEqual([
      '2027-01-02T00:00:00Z',
      '2026-11-24T00:00:00Z',
    ]);
    // The feed was updated when its newest entry was, and no id is used twice.
    expect(feed.querySelector('feed > updated')?.textContent).toBe('2027-01-02T00:00:00Z');
    const ids = [...feed.querySelectorAll('id')].map((id) => id.textContent);
    expect(new Set(ids).size).toBe(3);
  });
});
