import { FigureFrame } from './FigureFrame.tsx';
import { useFigure } from './useFigure.ts';

/** A figure by its id, in its frame, for places where it is not always shown: fetched only when it is. */
export function RegisteredFigure({ id }: { id: string }) {
  const figure = useFigure(id);
  return typeof figure === 'string' ? <div aria-busy="true" /> : <FigureFrame figure={figure} />;
}
