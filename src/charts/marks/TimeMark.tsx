import type { TimeMarkLayout } from '../timeMarkLayout.ts';

export const TIME_MARK_HEIGHT = 11;

/** A date as a mark, its upper edge at `y`; `ink` is a token, `soft` the paint of a span that fades at its ends. */
export function TimeMark({ mark, y, ink, soft }: { mark: TimeMarkLayout; y: number; ink: string; soft?: string }) {
  const { x, width, form, halo, dotted, dashed } = mark;
  const round = form === 'span' || dashed ? TIME_MARK_HEIGHT / 2 : 0;
  return (
    <g>
      {halo[0] + halo[1] > 0 && (
        <rect
          x={x - halo[0]}
          y={y}
          width={width + halo[0] + halo[1]}
          height={TIME_MARK_HEIGHT}
          rx={TIME_MARK_HEIGHT / 2}
          fill={ink}
          opacity={0.28}
        />
      )}
      {dotted > 0 && (
        <rect
          x={x - dotted}
          y={y + 0.6}
          width={dotted + 1}
          height={TIME_MARK_HEIGHT - 1.2}
          fill="none"
          stroke={ink}
          strokeWidth={1.2}
          strokeDasharray="1.4 1.8"
        />
      )}
      {dashed ? (
        <rect
          x={x + 0.7}
          y={y + 0.7}
          width={Math.max(1, width - 1.4)}
          height={TIME_MARK_HEIGHT - 1.4}
          rx={round}
          fill="var(--surface-page)"
          stroke={ink}
          strokeWidth={1.4}
          strokeDasharray="3 2.2"
        />
      ) : (
        <rect
          x={x}
          y={y}
          width={width}
          height={TIME_MARK_HEIGHT}
          rx={round}
          fill={form === 'span' ? (soft ?? ink) : ink}
          opacity={form === 'span' && soft === undefined ? 0.42 : 1}
        />
      )}
    </g>
  );
}
