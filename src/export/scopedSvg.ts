/**
 * An SVG text made fit to stand among others in one document: without prolog, and with ids of its own, since a pattern or
 * clip of one drawing would otherwise fill another.
 */
export function scopedSvg(svg: string, scope: string): string {
  const bare = svg.replace(/^\s*(?:<\?xml[^>]*>\s*|<!DOCTYPE[^>]*>\s*)*/i, '').trim();
  const ids = new Set([...bare.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
  const own = (id: string) => (ids.has(id) ? `${scope}-${id}` : id);
  return bare
    .replace(/(\sid=")([^"]+)"/g, (_, before: string, id: string) => `${before}${own(id)}"`)
    .replace(/(\s(?:xlink:)?href="#)([^"]+)"/g, (_, before: string, id: string) => `${before}${own(id)}"`)
    .replace(
      /url\((['"]?|&quot;)#([^)'"&]+)\1\)/g,
      (_, quote: string, id: string) => `url(${quote}#${own(id)}${quote})`,
    )
    .replace(/(\saria-(?:labelledby|describedby)=")([^"]+)"/g, (_, before: string, list: string) => {
      return `${before}${list.split(/\s+/).map(own).join(' ')}"`;
    });
}
