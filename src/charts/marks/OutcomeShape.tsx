/** What became of a promise or an expectation is square; crimson only for unmet and overdue. */
export type Outcome = 'met' | 'partly' | 'open' | 'unmet' | 'overdue' | 'unknown';

const INK: Readonly<Record<Outcome, string>> = {
  met: 'var(--status-met)',
  partly: 'var(--status-partly)',
  open: 'var(--status-partly)',
  unmet: 'var(--status-unmet)',
  overdue: 'var(--status-overdue)',
  unknown: 'var(--status-unknown)',
};

/** In a 14 × 14 box whose corner is (x, y). */
export function OutcomeShape({ outcome, x = 0, y = 0 }: { outcome: Outcome; x?: number; y?: number }) {
  const ink = INK[outcome];
  const full = outcome === 'met' || outcome === 'unmet';
  return (
    <g transform={`translate(${x} ${y})`} fill="none" stroke={ink} strokeWidth="1.6">
      <rect
        x="2.2"
        y="2.2"
        width="9.6"
        height="9.6"
        fill={full ? ink : 'var(--surface-page)'}
        {...(outcome === 'unknown' ? { strokeDasharray: '2 1.6' } : {})}
      />
      {outcome === 'met' && <path d="M4.3 7.2l2 2 3.6-4.3" stroke="var(--surface-page)" />}
      {outcome === 'partly' && <path d="M2.2 11.8V2.2L11.8 11.8z" fill={ink} stroke="none" />}
      {outcome === 'unmet' && <path d="M4.6 4.6l4.8 4.8M9.4 4.6L4.6 9.4" stroke="var(--surface-page)" />}
      {outcome === 'overdue' && <path d="M7 4v3.8M7 9v1.5" />}
      {outcome === 'unknown' && (
        <path d="M5.4 5.6c.2-2 3.2-1.8 3.1.1C8.4 6.9 7 6.9 7 8.1M7 9.3v1.2" strokeWidth="1.2" />
      )}
    </g>
  );
}
