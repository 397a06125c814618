import './filters.css';

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What the absence of a choice is called. */
  readonly all: string;
  readonly options: readonly ChoiceOption[];
  readonly onChange: (value: string | null) => void;
}

/** A native select of one value out of several, or none; `onChange` gets null for none. */
export function Choice({ label, value, all, options, onChange }: ChoiceProps) {
  return (
    <label className="filter-field">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
