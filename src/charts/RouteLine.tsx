import type { CorridorMode } from '../domain/corridor.ts';

/** Line forms by mode: never by colour alone. A railway is a line with a light dashed core, as on any map. */
const DASHES: Readonly<Record<CorridorMode, string | undefined>> = {
  road: undefined,
  rail: undefined,
  sea: '11 5',
  air: '2 5',
  multimodal: '11 3 2 3',
  pipeline: '1 3',
  'power-line': '4 2 1 2',
};

/** The line of a route in the form of its mode. */
export function RouteLine({ d, mode }: { d: string; mode: CorridorMode }) {
  return (
    <>
      <path d={d} className={`route-line route-line-${mode}`} strokeDasharray={DASHES[mode]} />
      {mode === 'rail' && <path d={d} className="route-core" />}
    </>
  );
}
