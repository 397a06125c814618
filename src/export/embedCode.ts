/** The HTML that puts a figure into somebody's page. */

/**
 * `frame`: plain, works without script. `frame-script`: its height follows what it shows. `element`: the same as a custom
 * element, for pages whose editor takes no frames.
 */
export const EMBED_FORMS = ['frame', 'frame-script', 'element'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

export interface EmbedCodeParts {
  /** Full address of the embed. */
  readonly address: string;
  readonly title: string;
  /** Px; null for the width of the place where it stands. */
  readonly width: number | null;
  /** Px. */
  readonly height: number;
  readonly form: EmbedForm;
  /** Full address of `embed.js`; a plain frame has no use for it. */
  readonly script: string;
  /** A line below the frame; empty for none. */
  readonly caption: string;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

/** `frameborder` and not a style: a host that forbids inline styles would keep the border and complain. */
function frame({ address, title, width, height }: EmbedCodeParts): readonly string[] {
  const across = width === null ? 'width="100%"' : `width="${width}" style="max-width:100%"`;
  return [
    `<iframe src="${escapeAttribute(address)}"`,
    `  title="${escapeAttribute(title)}"`,
    `  ${across} height="${height}" loading="lazy" frameborder="0"></iframe>`,
  ];
}

function element({ address, title, width, height }: EmbedCodeParts): readonly string[] {
  return [
    `<dostyq-figure src="${escapeAttribute(address)}"`,
    `  title="${escapeAttribute(title)}"`,
    `  ${width === null ? '' : `width="${width}" `}height="${height}"></dostyq-figure>`,
  ];
}

/** Lines of HTML; everything given is escaped. */
export function embedCode(parts: EmbedCodeParts): string {
  const { form, caption, script } = parts;
  const shown = form === 'element' ? element(parts) : frame(parts);
  const text = caption.trim();
  return [
    ...(text === '' ? shown : ['<figure>', ...shown, `<figcaption>${escapeText(text)}</figcaption>`, '</figure>']),
    ...(form === 'frame' ? [] : [`<script async src="${escapeAttribute(script)}"></script>`]),
  ].join('\n');
}
