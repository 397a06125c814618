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

export interface MarkPointerProps {
  /** In the order in which they are read. */
  readonly marks: readonly ReadableMark[];
  /** Px for which the drawing was laid out. */
  readonly width: number;
  readonly height: number;
  /** Of the slider that walks through the marks. */
  readonly name: string;
  /** What the slider says until a mark is read. */
  readonly hint: string;
  /** Key of the mark that is read. */
  readonly read: string | null;
  readonly onRead: (key: string) => void;
  readonly children: ReactNode;
}

/** From left to right: in a drawing along a time axis, the order of time. */
export function fromLeftToRight(marks: readonly ReadableMark[]): readonly ReadableMark[] {
  return marks.toSorted((a, b) => a.x - b.x || a.y - b.y);
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

/** A drawing whose marks are chosen one by one, by a pointer or by the keys of a native slider. */
export function MarkPointer({ marks, width, height, name, hint, read, onRead, children }: MarkPointerProps) {
  const index = marks.findIndex(({ key }) => key === read);
  const current = marks[index];
  const last = marks.length - 1;
  const choose = (mark: ReadableMark | null | undefined) => {
    if (mark !== null && mark !== undefined) onRead(mark.key);
  };
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = box.width > 0 ? width / box.width : 1;
    choose(markAt(marks, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale));
  };
  if (last < 0) return children;
  return (
    <div className="mark-pointer" onPointerMove={point} onPointerDown={point}>
      {children}
      {current !== undefined && (
        <svg className="mark-pointer-ring no-print" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
          <circle cx={current.x} cy={current.y} r={9} />
        </svg>
      )}
      <input
        type="range"
        className="visually-hidden"
        min={0}
        max={last}
        value={index < 0 ? last : index}
        aria-label={name}
        aria-valuetext={current?.text ?? hint}
        onFocus={() => {
          if (current === undefined) choose(marks[last]);
        }}
        onChange={(event) => choose(marks[Number(event.currentTarget.value)])}
      />
    </div>
  );
}

/** What is read, or how to read; it has room for both, so that nothing moves while the reader goes along. */
export function MarkReading({ text, hint }: { text: string | null; hint: string }) {
  return <p className={`mark-reading no-print small${text === null ? ' muted' : ''}`}>{text ?? hint}</p>;
}

/** Reads out the marks of one drawing below it. */
export function MarkReader(props: Omit<MarkPointerProps, 'read' | 'onRead'>) {
  const [read, setRead] = useState<string | null>(null);
  const text = props.marks.find(({ key }) => key === read)?.text ?? null;
  return (
    <>
      <MarkPointer {...props} read={read} onRead={setRead} />
      {props.marks.length > 0 && <MarkReading text={text} hint={props.hint} />}
    </>
  );
}
