/** An Atom feed (RFC 4287) of the releases of the data package, read from its change log. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const RELEASE = /^## (\d+\.\d+\.\d+) \((\d{4}-\d{2}-\d{2})\)$/;

/** @typedef {{ version: string, day: string, text: string }} Release */

/**
 * The releases of a change log, in its order (newest first).
 * @param {string} changelog
 * @returns {Release[]}
 */
export function readReleases(changelog) {
  /** @type {Release[]} */
  const releases = [];
  for (const line of changelog.split('\n')) {
    const match = RELEASE.exec(line.trim());
    const current = releases[releases.length - 1];
    if (match) releases.push({ version: match[1] ?? '', day: match[2] ?? '', text: '' });
    else if (current) current.text = `${current.text} ${line.replace(/^- /, '').trim()}`.trim();
  }
  return releases;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * @param {{ name: string, title: string }} descriptor
 * @param {Release[]} releases
 */
export function atomFeed(descriptor, releases) {
  const id = `tag:dostyq,2026:${descriptor.name}`;
  const entries = releases.map(
    (release) => `  <entry>
    <id>${id}/${release.version}</id>
    <title>${escapeXml(descriptor.title)}, version ${release.version}</title>
    <updated>${release.day}T00:00:00Z</updated>
    <link href="data/datapackage.json"/>
    <summary>${escapeXml(release.text)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${id}</id>
  <title>${escapeXml(descriptor.title)}: releases of the data</title>
  <updated>${releases[0]?.day ?? '1970-01-01'}T00:00:00Z</updated>
  <author><name>The Dostyq authors</name></author>
  <link rel="self" href="feed.xml"/>
${entries.join('\n')}
</feed>
`;
}

/**
 * Writes `feed.xml` beside the site.
 * @param {string} folder absolute path of the data package
 * @returns {import('vite').Plugin}
 */
export function writeFeed(folder) {
  return {
    name: 'dostyq:write-feed',
    generateBundle() {
      const changelog = join(folder, 'CHANGELOG.md');
      if (!existsSync(changelog)) return;
      const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
      const source = atomFeed(descriptor, readReleases(readFileSync(changelog, 'utf8')));
      this.emitFile({ type: 'asset', fileName: 'feed.xml', source });
    },
  };
}
