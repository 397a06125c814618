import { useEffect, useId, useRef, useState } from 'react';

/** Ms after the last key: browsers refuse to change the address at every key for long. */
const PAUSE = 300;

export interface TypedFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength: number;
  /** Several lines. */
  readonly long?: boolean;
  readonly placeholder?: string;
  readonly hideLabel?: boolean;
  /** It takes the focus when it appears. */
  readonly focused?: boolean;
}

/** A text of the reader. It is handed on when the typing pauses, and at the latest when the field is left. */
export function TypedField(props: TypedFieldProps) {
  const { label, value, onChange, maxLength, long = false, placeholder, hideLabel = false, focused = false } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<(HTMLInputElement & HTMLTextAreaElement) | null>(null);
  const id = useId();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);
  const common = {
    ref: field,
    maxLength,
    placeholder,
    value: draft ?? value,
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const text = event.target.value;
      setDraft(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onChange(text), PAUSE);
    },
    onBlur: () => {
      clearTimeout(timer.current);
      if (draft !== null && draft !== value) onChange(draft);
      setDraft(null);
    },
  };
  return (
    <div className="report-field">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {long ? <textarea id={id} rows={4} {...common} /> : <input id={id} type="text" {...common} />}
    </div>
  );
}
