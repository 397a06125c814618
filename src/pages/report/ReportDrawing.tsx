import { useEffect, useMemo, useRef } from 'react';
import { useDrawingWidth } from '../../charts/useDrawingWidth.ts';
import { DrawingBoundary } from '../../figures/DrawingBoundary.tsx';
import type { PresentedFigure } from '../../figures/figure.ts';
import { type ChangeView, OwnChoices } from '../../viewState/useViewState.ts';
import type { ViewState } from '../../viewState/viewState.ts';

export interface ReportDrawingProps {
  readonly presented: PresentedFigure;
  readonly question: string;
  readonly choices: ViewState;
  /** What the reader does in the drawing (zooming, opening a mark) becomes the choices of the item. */
  readonly onChange: (choices: ViewState) => void;
}

/** The drawing of a figure with the choices of its item in place of those of the address. */
export function ReportDrawing({ presented, question, choices, onChange }: ReportDrawingProps) {
  const [ref, width] = useDrawingWidth<HTMLDivElement>();
  const hand = useRef(onChange);
  useEffect(() => {
    hand.current = onChange;
  });
  const own = useMemo((): readonly [ViewState, ChangeView] => {
    return [choices, (changes) => hand.current({ ...choices, ...changes })];
  }, [choices]);
  // One element from draw to draw: typing in a note does not draw the figures anew.
  const drawing = useMemo(() => presented.draw(width), [presented, width]);
  return (
    <DrawingBoundary ref={ref} question={question}>
      <OwnChoices value={own}>{drawing}</OwnChoices>
    </DrawingBoundary>
  );
}
