/** A stretch of time that the reader moves and zooms by pointer, wheel and keys; it is handed on when it has come to rest. */
import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { daysOf, moved, type Stretch, steppedByKey, within, zoomed } from './timelineStretch.ts';

export interface StretchState {
  /** What is shown at this moment. */
  readonly shown: Stretch;
  /** For what the drawing is laid out: while it is dragged, it is only shifted. */
  readonly laidOut: Stretch;
  /** True while it moves. */
  readonly moving: boolean;
  /** Shows another stretch for the moment; {@link StretchState.settle} hands it on. */
  show(next: Stretch): void;
  settle(next?: Stretch): void;
}

const REST = 220;

interface Moving {
  readonly shown: Stretch;
  readonly laidOut: Stretch;
}

/** While the length stays and the way is short, the layout for the beginning of the way serves: nothing jumps. */
function layoutFor(before: Stretch, next: Stretch): Stretch {
  const length = next.to - next.from;
  const same = Math.abs(before.to - before.from - length) < 1e-6;
  return same && Math.abs(before.from - next.from) < length ? before : next;
}

/** `stretch` is the one at rest; `onRest` gets the one at which the reader has stopped. */
export function useStretch(stretch: Stretch, extent: Stretch, onRest: (stretch: Stretch) => void): StretchState {
  const [moving, setMoving] = useState<Moving | null>(null);
  const [rested, setRested] = useState(stretch);
  const latest = useRef<Stretch | null>(null);
  const frame = useRef(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The new stretch has come back from the address: what was shown on the way is over.
  if (rested.from !== stretch.from || rested.to !== stretch.to) {
    setRested(stretch);
    setMoving(null);
  }
  useEffect(
    () => () => {
      cancelAnimationFrame(frame.current);
      clearTimeout(timer.current);
    },
    [],
  );
  const draw = () => {
    frame.current = 0;
    const next = latest.current;
    if (next === null) return;
    setMoving((before) => ({ shown: next, laidOut: layoutFor(before?.laidOut ?? stretch, next) }));
  };
  const settle = (next = latest.current) => {
    clearTimeout(timer.current);
    cancelAnimationFrame(frame.current);
    frame.current = 0;
    latest.current = null;
    if (next === null) return;
    const rest = within(next, extent);
    const [days, before] = [daysOf(rest), daysOf(stretch)];
    if (days.from === before.from && days.to === before.to) setMoving(null);
    else onRest(rest);
  };
  return {
    shown: moving?.shown ?? stretch,
    laidOut: moving?.laidOut ?? stretch,
    moving: moving !== null,
    show(next) {
      latest.current = next;
      // One drawing a frame, however many events come.
      if (frame.current === 0) frame.current = requestAnimationFrame(draw);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => settle(), REST);
    },
    settle,
  };
}

interface Grip {
  x: number;
  readonly startX: number;
}

const DRAG_FROM = 4;
const WHEEL_STEP = 0.0022;
const LINE = 16;

export interface StretchGestures<E extends Element> {
  readonly ref: React.RefObject<E | null>;
  readonly onPointerDown: (event: PointerEvent<E>) => void;
  readonly onPointerMove: (event: PointerEvent<E>) => void;
  readonly onPointerUp: (event: PointerEvent<E>) => void;
  readonly onPointerCancel: (event: PointerEvent<E>) => void;
  readonly onClickCapture: (event: { preventDefault(): void; stopPropagation(): void }) => void;
  readonly onKeyDown: (event: KeyboardEvent<E>) => void;
}

/**
 * Drag and swipe move it, pinch and the wheel with Ctrl or ⌘ zoom it (the plain wheel scrolls the page), a sideways wheel
 * moves it; so do the arrow keys, + and −, Home and End, and 0 for everything. `start` and `end` are the px of its ends.
 */
export function useStretchGestures<E extends Element>(
  state: StretchState,
  extent: Stretch,
  { start, end }: { readonly start: number; readonly end: number },
): StretchGestures<E> {
  const ref = useRef<E>(null);
  const grips = useRef(new Map<number, Grip>());
  const dragged = useRef(false);
  // Where the way has got to between two frames.
  const current = useRef(state.shown);
  useEffect(() => {
    current.current = state.shown;
  });
  const show = (next: Stretch) => {
    current.current = next;
    state.show(next);
  };
  const perPx = () => (current.current.to - current.current.from) / (end - start);
  const shareAt = (clientX: number) => {
    const left = ref.current?.getBoundingClientRect().left ?? 0;
    return Math.min(1, Math.max(0, (clientX - left - start) / (end - start)));
  };
  const onWheel = useEffectEvent((event: WheelEvent) => {
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      const factor = Math.exp(event.deltaY * unit * WHEEL_STEP);
      show(zoomed(current.current, factor, extent, shareAt(event.clientX)));
      return;
    }
    const sideways = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
    if (Math.abs(sideways) <= Math.abs(event.shiftKey ? 0 : event.deltaY)) return;
    event.preventDefault();
    show(moved(current.current, sideways * unit * perPx(), extent));
  });
  useEffect(() => {
    const element = ref.current;
    const listen = (event: Event) => {
      if (event instanceof WheelEvent) onWheel(event);
    };
    // React listens passively, which could not keep the page from zooming.
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, []);

  const release = (event: PointerEvent<E>) => {
    grips.current.delete(event.pointerId);
    if (dragged.current && grips.current.size === 0) state.settle();
  };
  return {
    ref,
    onPointerDown(event) {
      if (event.button !== 0) return;
      grips.current.set(event.pointerId, { x: event.clientX, startX: event.clientX });
      if (grips.current.size === 1) dragged.current = false;
    },
    onPointerMove(event) {
      const grip = grips.current.get(event.pointerId);
      if (grip === undefined) return;
      if (!dragged.current && grips.current.size === 1 && Math.abs(event.clientX - grip.startX) < DRAG_FROM) return;
      if (!dragged.current) {
        dragged.current = true;
        event.currentTarget.setPointerCapture?.(event.pointerId);
      }
      const before = [...grips.current.values()].map(({ x }) => x);
      const by = event.clientX - grip.x;
      grip.x = event.clientX;
      const after = [...grips.current.values()].map(({ x }) => x);
      const [a0, b0] = before;
      const [a1, b1] = after;
      if (a0 !== undefined && b0 !== undefined && a1 !== undefined && b1 !== undefined) {
        const factor = Math.max(8, Math.abs(a0 - b0)) / Math.max(8, Math.abs(a1 - b1));
        show(zoomed(current.current, factor, extent, shareAt((a1 + b1) / 2)));
      } else {
        show(moved(current.current, -by * perPx(), extent));
      }
    },
    onPointerUp: release,
    onPointerCancel: release,
    onClickCapture(event) {
      // The end of a drag is no click on what lies under it.
      if (!dragged.current) return;
      dragged.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { from, to } = current.current;
      const next = steppedByKey(event.key, current.current, (to - from) / (event.shiftKey ? 1 : 8), extent);
      if (next === null) return;
      event.preventDefault();
      show(next);
    },
  };
}
