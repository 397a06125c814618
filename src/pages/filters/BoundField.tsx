import { useId, useState } from 'react';
import { parseEdtf } from '../../domain/edtf.ts';
import { useWords } from '../../i18n/WordsContext.tsx';

/** A year, a month or a day without qualifiers, as the address has it. */
function isBound(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && parseEdtf(text) !== null;
}

export interface BoundFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** One end of the period. What is typed counts when it is a date, on leaving the field or on Enter; until then nothing moves. */
export function BoundField({ label, value, onChange }: BoundFieldProps) {
  const words = useWords();
  const errorId = useId();
  // Null while the field shows what the address says.
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? value ?? '';
  const text = shown.trim();
  const invalid = draft !== null && text !== '' && !isBound(text);
  const commit = () => {
    if (draft === null || invalid) return;
    setDraft(null);
    const next = text === '' ? null : text;
    if (next !== value) onChange(next);
  };
  return (
    <label className="filter-field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        size={11}
        maxLength={10}
        value={shown}
        placeholder={words.t('timeline.filter.placeholder')}
        aria-invalid={invalid}
        aria-describedby={invalid ? errorId : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      {invalid && (
        <span id={errorId} className="filter-field-error" role="alert">
          {words.t('timeline.filter.invalid')}
        </span>
      )}
    </label>
  );
}
