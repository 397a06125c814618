/** The style sheets with which figures are drawn, as text: a picture is painted after the same rules as the page. */
import { type CssRule, parseCss } from '../export/picture/cssRules.ts';

// In the order in which the page reads them.
const GENERAL = import.meta.glob<string>(['../theme/tokens.css', '../theme/base.css', '../theme/chart.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const PARTS = import.meta.glob<string>(['../ui/*.css', '../charts/**/*.css', './**/*.css'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

let rules: readonly CssRule[] | undefined;

/** Read once. */
export function pictureStyles(): readonly CssRule[] {
  rules ??= ['tokens', 'base', 'chart']
    .flatMap((name) => GENERAL[`../theme/${name}.css`] ?? [])
    .concat(Object.values(PARTS))
    .flatMap((text) => parseCss(text));
  return rules;
}
