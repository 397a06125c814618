import { useEffect, useRef, useState } from 'react';

const PAUSE = 200;

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Gets every change at once, and null when the field has handed it on. */
  readonly onTyped?: (value: string | null) => void;
}

/**
 * Words to look for. The address follows a moment after the last key, because every change of it makes the page anew;
 * while the field is being typed in, it shows what was typed.
 */
export function TextField({ label, value, onChange, onTyped }: TextFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const commit = (text: string) => {
    clearTimeout(timer.current);
    if (text !== value) onChange(text);
  };
  return (
    <label className="filter-field filter-field-text">
      <span>{label}</span>
      <input
        type="search"
        value={draft ?? value}
        onChange={(event) => {
          const text = event.target.value;
          setDraft(text);
          onTyped?.(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => onChange(text), PAUSE);
        }}
        onBlur={() => {
          if (draft !== null) commit(draft);
          setDraft(null);
          onTyped?.(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && draft !== null) commit(draft);
        }}
      />
    </label>
  );
}
