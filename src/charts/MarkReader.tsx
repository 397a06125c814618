import { type PointerEvent, type ReactNode, useState } from 'react';
import './MarkReader.css';

export interface ReadableMark {
  readonly key: string;
  /** Px within the drawing. */
  readonly x: number;
  readonly y: number;
  /** All that the mark says. */
  readonly text: string;
}

export interface MarkReaderProps {
  readonly marks: readonly ReadableMark[];
  /** Px for which the drawing was laid out. */
  readonly width: number;
  readonly height: number;
  /** Of the slider that walks through the marks. */
  readonly name: string;
  /** Shown until a mark is read. */
  readonly hint: string;
  readonly children: ReactNode;
}

/** Px within which a pointer means a mark. */
const REACH = 48;

/** The mark that a pointer means: the nearest within reach. */
export function markAt(marks: readonly ReadableMark[], x: number, y: number): ReadableMark | null {
  const [nearest] = marks
    .map((mark) => ({ mark, distance: Math.hypot(mark.x - x, mark.y - y) }))
    .filter(({ distance }) => distance <= REACH)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest?.mark ?? null;
}

/** Reads out the marks of a drawing one by one, under a pointer or by the keys of a native slider, in the order of time. */
export function MarkReader({ marks, width, height, name, hint, children }: MarkReaderProps) {
  const [key, setKey] = useState<string | null>(null);
  const inOrder = marks.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const index = inOrder.findIndex((mark) => mark.key === key);
  const read = inOrder[index] ?? null;
  const last = inOrder.length - 1;
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = box.width > 0 ? width / box.width : 1;
    const mark = markAt(marks, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
    if (mark !== null) setKey(mark.key);
  };
  if (last < 0) return children;
  return (
    <div className="mark-reader">
      <div className="mark-reader-plot" onPointerMove={point} onPointerDown={point}>
        {children}
        {read !== null && (
          <svg className="mark-reader-ring no-print" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            <circle cx={read.x} cy={read.y} r={9} />
          </svg>
        )}
        <input
          type="range"
          className="visually-hidden"
          min={0}
          max={last}
          value={index < 0 ? last : index}
          aria-label={name}
          aria-valuetext={read?.text ?? hint}
          onFocus={() => setKey((before) => before ?? inOrder[last]?.key ?? null)}
          onChange={(event) => setKey(inOrder[Number(event.currentTarget.value)]?.key ?? null)}
        />
      </div>
      <p className={`mark-reader-text no-print small${read === null ? ' muted' : ''}`}>{read?.text ?? hint}</p>
    </div>
  );
}
