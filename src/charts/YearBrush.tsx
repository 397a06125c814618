import { useEffect, useRef, useState } from 'react';
import './YearBrush.css';

export interface YearBrushWords {
  /** Names the whole: "Period drawn". */
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly whole: string;
  /** "1992 to 2026". */
  readonly shown: (from: number, to: number) => string;
}

export interface YearBrushProps {
  /** The years to choose from, without a gap, and how much lies in each. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
  readonly from: number;
  readonly to: number;
  readonly words: YearBrushWords;
  /** Called when the reader has come to rest. */
  readonly onChange: (from: number, to: number) => void;
}

interface Draft {
  readonly from: number;
  readonly to: number;
  /** What the address said when the draft was begun: once it says something else, the draft is over. */
  readonly base: string;
}

/** Ms after which the reader has come to rest. */
const REST = 220;
const BAR = 0.7;

/** A strip of years with two handles, each a native slider: drag it, or use the arrow keys, the page keys, Home and End. */
export function YearBrush({ years, from, to, words, onChange }: YearBrushProps) {
  const base = `${from} ${to}`;
  const [draft, setDraft] = useState<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const [first, last] = [years[0]?.year ?? from, years.at(-1)?.year ?? to];
  const shown = draft?.base === base ? draft : { from, to };
  const most = Math.max(1, ...years.map(({ count }) => count));
  const change = (next: { readonly from: number; readonly to: number }) => {
    setDraft({ ...next, base });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange(next.from, next.to), REST);
  };
  const isWhole = shown.from <= first && shown.to >= last;
  return (
    <fieldset className="year-brush no-print" dir="ltr">
      <legend>
        {words.name} <b>{words.shown(shown.from, shown.to)}</b>
      </legend>
      <div className="year-brush-strip">
        <svg
          className="year-brush-years"
          viewBox={`0 0 ${Math.max(1, last - first)} 1`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <rect x={shown.from - first} y={0} width={shown.to - shown.from} height={1} className="year-brush-chosen" />
          {years.map(({ year, count }) => (
            <rect
              key={year}
              x={year - first - BAR / 2}
              y={1 - (0.9 * count) / most}
              width={BAR}
              height={(0.9 * count) / most}
              className={year >= shown.from && year <= shown.to ? 'year-brush-in' : 'year-brush-out'}
            />
          ))}
        </svg>
        <input
          type="range"
          min={first}
          max={last}
          value={shown.from}
          aria-label={words.from}
          // Of two handles in one place the one that can still move lies on top.
          className={shown.from > (first + last) / 2 ? 'year-brush-top' : undefined}
          onChange={(event) => change({ from: Math.min(Number(event.currentTarget.value), shown.to), to: shown.to })}
        />
        <input
          type="range"
          min={first}
          max={last}
          value={shown.to}
          aria-label={words.to}
          onChange={(event) =>
            change({ from: shown.from, to: Math.max(Number(event.currentTarget.value), shown.from) })
          }
        />
      </div>
      <div className="year-brush-foot">
        <span aria-hidden="true">{first}</span>
        {/* It keeps the focus when it has nothing left to do. */}
        <button
          type="button"
          className="button-plain"
          aria-disabled={isWhole || undefined}
          onClick={() => {
            if (!isWhole) change({ from: first, to: last });
          }}
        >
          {words.whole}
        </button>
        <span aria-hidden="true">{last}</span>
      </div>
    </fieldset>
  );
}
