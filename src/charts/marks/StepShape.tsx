/** Steps on the way of a paper, a visit or a route are round: the further along, the fuller. */
import type { CorridorStatus, DocumentStatus, VisitStatus } from '../../domain/statusHistory.ts';

export type StepStatus = DocumentStatus | VisitStatus | CorridorStatus;

type StepForm = 'dashed' | 'half' | 'full' | 'double' | 'ringed' | 'slashed';

const FORM: Readonly<Record<StepStatus, StepForm>> = {
  expected: 'dashed',
  announced: 'dashed',
  proposed: 'dashed',
  negotiated: 'half',
  agreed: 'half',
  'under-construction': 'half',
  postponed: 'half',
  signed: 'full',
  completed: 'full',
  pilot: 'full',
  ratified: 'double',
  'in-force': 'ringed',
  implemented: 'ringed',
  operational: 'ringed',
  lapsed: 'slashed',
  suspended: 'slashed',
  cancelled: 'slashed',
};

const INK: Readonly<Record<StepForm, string>> = {
  dashed: 'var(--status-expected)',
  half: 'var(--status-negotiated)',
  full: 'var(--status-signed)',
  double: 'var(--status-signed)',
  ringed: 'var(--status-in-force)',
  slashed: 'var(--status-unknown)',
};

/** Centred on (x, y), about 12 px wide. */
export function StepShape({ status, x = 7, y = 7 }: { status: StepStatus; x?: number; y?: number }) {
  const form = FORM[status];
  const ink = INK[form];
  return (
    <g transform={`translate(${x} ${y})`} fill="none" stroke={ink} strokeWidth="1.6">
      {form === 'dashed' && <circle r="4.7" fill="var(--surface-page)" strokeDasharray="2.4 1.8" />}
      {form === 'half' && (
        <>
          <circle r="4.7" fill="var(--surface-page)" />
          <path d="M0-4.7a4.7 4.7 0 0 0 0 9.4z" fill={ink} stroke="none" />
        </>
      )}
      {form === 'full' && <circle r="5" fill={ink} stroke="none" />}
      {form === 'double' && (
        <>
          <circle r="5.4" fill="var(--surface-page)" strokeWidth="1.2" />
          <circle r="3.4" fill={ink} stroke="none" />
        </>
      )}
      {form === 'ringed' && (
        <>
          <circle r="5" fill="var(--surface-page)" strokeWidth="2" />
          <circle r="2.4" fill={ink} stroke="none" />
        </>
      )}
      {form === 'slashed' && (
        <>
          <circle r="4.7" fill="var(--surface-page)" />
          <path d="M-3.3 3.3L3.3-3.3" />
        </>
      )}
    </g>
  );
}
