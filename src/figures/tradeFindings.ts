/** The findings and products of the trade page in the groups in which it lists them, as known on a day. */
import type { Known, Snapshot } from '../domain/knownOn.ts';
import type { TradeNote } from '../domain/note.ts';
import type { TradeProduct } from '../domain/tradeFlow.ts';
import { productDirection } from './productDirection.ts';

/** Findings that say how trade is counted, as against what is traded. */
const COUNTING: readonly string[] = ['measurement', 'concentration'];

export const countingNotes = (snapshot: Snapshot): readonly Known<TradeNote>[] =>
  snapshot['trade-notes'].filter(({ topic }) => COUNTING.includes(topic));

export const otherNotes = (snapshot: Snapshot): readonly Known<TradeNote>[] =>
  snapshot['trade-notes'].filter(({ topic }) => !COUNTING.includes(topic));

/** What is no trade between the two: that has a figure of its own. */
const besideTrade = (snapshot: Snapshot) =>
  snapshot['trade-products'].filter((product) => productDirection(product, snapshot.dataset.sides) === null);

/** What is said to be possible. */
export const possibleProducts = (snapshot: Snapshot): readonly Known<TradeProduct>[] =>
  besideTrade(snapshot).filter(({ kind }) => kind === 'potential');

/** The market around the trade of the two. */
export const marketProducts = (snapshot: Snapshot): readonly Known<TradeProduct>[] =>
  besideTrade(snapshot).filter(({ kind }) => kind !== 'potential');
