/** How much of a figure stands on a picture, and how large. */
import type { LaidBody } from './layoutBody.ts';

export interface BodyChoice {
  /** Px for which it was laid out. */
  readonly width: number;
  readonly laid: LaidBody;
}

export interface BodyRoom {
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** Px that the words take which say that something was left out. */
  readonly note: number;
  /** Null: as high as it must be. */
  readonly limit: 'exact' | 'may-grow' | null;
}

export interface FittedBody {
  readonly choice: BodyChoice;
  /** Px of the laid out body down to which it stands on the picture. */
  readonly end: number;
  readonly scale: number;
}

/** A list on a slide is read from afar, but not as a poster. */
const LARGEST_LIST = 1.25;
/** Smaller than this, part of it says more than all. */
const SMALLEST_WHOLE = 0.72;

/** On a page nothing is scaled; a page grows for a drawing that is higher. */
function onPage(choice: BodyChoice, room: BodyRoom): FittedBody {
  const { height, drawn, cuts } = choice.laid;
  const limit = room.limit === null ? height : Math.max(room.height, Math.min(height, drawn + room.note));
  if (height <= limit) return { choice, end: height, scale: 1 };
  return { choice, end: cuts.findLast((cut) => cut <= limit - room.note) ?? height, scale: 1 };
}

/** On a slide all of it if it stays large enough, else its drawings, else as many rows as there is room for. */
function onSlide(choice: BodyChoice, room: BodyRoom): FittedBody {
  const { height, drawn, cuts } = choice.laid;
  const widest = room.width / choice.width;
  const whole = Math.min(widest, room.height / Math.max(1, height), drawn > 0 ? widest : LARGEST_LIST);
  if (whole >= SMALLEST_WHOLE) return { choice, end: height, scale: whole };
  const left = room.height - room.note;
  const scale = drawn > 0 ? Math.min(widest, left / drawn) : Math.min(widest, 1);
  const end = cuts.findLast((cut) => cut * scale <= left + 0.5);
  return end === undefined
    ? { choice, end: height, scale: Math.min(widest, room.height / Math.max(1, height)) }
    : { choice, end, scale };
}

/** So much of the width may be given away for larger letters. */
const NEARLY_AS_WIDE = 0.85;

/** Of several layouts the one with the largest letters among those that fill most of the width. Needs at least one. */
export function fitBody(first: BodyChoice, others: readonly BodyChoice[], room: BodyRoom): FittedBody {
  if (room.limit !== 'exact') return onPage(first, room);
  const fits = [first, ...others].map((choice) => onSlide(choice, room));
  const px = ({ choice, scale }: FittedBody) => choice.width * scale;
  const widest = Math.max(...fits.map(px));
  return fits
    .filter((fit) => px(fit) >= widest * NEARLY_AS_WIDE)
    .reduce((best, next) => (next.scale > best.scale ? next : best));
}

/** A drawing beside the words is narrower: it must gain this much, unless below them it leaves the picture half empty. */
const WORTH_MOVING = 1.2;
const WELL_FILLED = 0.8;

/**
 * Whether a figure stands better beside its question and answer than below them: more of it, or in larger letters. Both are
 * fits of the same figure; the room is that below the words.
 */
export function isBetterBeside(below: FittedBody, beside: FittedBody, room: BodyRoom): boolean {
  const told = ({ choice, end, scale }: FittedBody) => (scale * end) / Math.max(1, choice.laid.height);
  const filled = (below.choice.width * below.scale) / room.width;
  return told(beside) > told(below) * (filled < WELL_FILLED ? 1 : WORTH_MOVING);
}
