import type { Confidence } from '../../domain/evidence.ts';

/** Two full dots confirmed, one full and one hollow reported, three small dots inferred, ≠ disputed; a 16 × 12 box. */
export function ConfidenceShape({ confidence }: { confidence: Confidence }) {
  const ink = `var(--conf-${confidence})`;
  switch (confidence) {
    case 'confirmed':
      return (
        <g fill={ink}>
          <circle cx="4" cy="6" r="3" />
          <circle cx="12" cy="6" r="3" />
        </g>
      );
    case 'reported':
      return (
        <g>
          <circle cx="4" cy="6" r="3" fill={ink} />
          <circle cx="12" cy="6" r="2.4" fill="none" stroke={ink} strokeWidth="1.2" />
        </g>
      );
    case 'inferred':
      return (
        <g fill={ink}>
          <circle cx="8" cy="3" r="1.7" />
          <circle cx="3.8" cy="9.2" r="1.7" />
          <circle cx="12.2" cy="9.2" r="1.7" />
        </g>
      );
    case 'disputed':
      return <path d="M2 4.2h12M2 8.2h12M10.5.8L5.5 11.4" stroke={ink} strokeWidth="1.6" fill="none" />;
  }
}
