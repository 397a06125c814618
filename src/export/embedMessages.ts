/**
 * What a framed figure and the page around it say to each other, by `postMessage`
 * (https://html.spec.whatwg.org/#web-messaging). All of it is public: it goes to any origin, and a sandboxed frame has none
 * that could be named. `public/embed.js` is the side of the host page.
 */

/** Figure to host: how high it is. The convention that hosts such as Medium and many newsrooms already listen to. */
export interface EmbedSizeMessage {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  /** Px. */
  readonly height: number;
}

/** Figure to host: what it shows. For hosts that want more than a height: a caption, a list of figures, a log. */
export interface FigureMessage {
  readonly type: 'dostyq:figure';
  /** Id of the figure. */
  readonly figure: string;
  /** Px. */
  readonly height: number;
  /** The question that it answers, in its language. */
  readonly question: string;
  /** The day as of which it is shown: YYYY-MM-DD. */
  readonly day: string;
}

/** Host to figure: say it again. For a host that began to listen after the figure had spoken. */
export interface AskMessage {
  readonly type: 'dostyq:ask';
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

export function isAskMessage(data: unknown): data is AskMessage {
  return isRecord(data) && data['type'] === 'dostyq:ask';
}

/** The height in px that a figure tells of itself; null where the message says something else. */
export function figureHeight(data: unknown): number | null {
  if (!isRecord(data) || data['type'] !== 'dostyq:figure') return null;
  const height = data['height'];
  return typeof height === 'number' && Number.isFinite(height) && height > 0 ? Math.ceil(height) : null;
}
