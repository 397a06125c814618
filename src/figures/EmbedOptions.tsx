import { useId, useState } from 'react';
import { EMBED_FORMS } from '../export/embedCode.ts';
import { LANGUAGES } from '../i18n/messages.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { EMBED_SIZES, EMBED_WIDTHS, type EmbedChoices, NARROWEST_EMBED, WIDEST_EMBED } from './embedChoices.ts';
import { useSnapshot } from './SnapshotContext.tsx';

const THEMES = ['light', 'dark'] as const;

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly text: (value: Value) => string;
  readonly onChange: (value: Value) => void;
}

function Select<Value extends string>({ label, value, values, text, onChange }: SelectProps<Value>) {
  const choose = (chosen: string) => {
    const found = values.find((one) => one === chosen);
    if (found !== undefined) onChange(found);
  };
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {values.map((one) => (
          <option key={one} value={one}>
            {text(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface PixelsProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max?: number;
  /** Null when the field is emptied. */
  readonly onChange: (px: number | null) => void;
}

function Pixels({ label, value, min, max, onChange }: PixelsProps) {
  // What is being typed stands as it is until the field is left, half a number included.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label>
      {label}
      <input
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        value={typed ?? String(value)}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          onChange(currentTarget.valueAsNumber >= 1 ? Math.round(currentTarget.valueAsNumber) : null);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

export interface EmbedOptionsProps {
  readonly choices: EmbedChoices;
  readonly onChange: (changes: Partial<EmbedChoices>) => void;
  /** Px: as chosen, or as measured. */
  readonly height: number;
  /** Px of the width `own`. */
  readonly width: number;
  readonly languages?: readonly string[];
}

/** Everything that can be chosen for an embed but the figure's own filters, which are those of the page. */
export function EmbedOptions({ choices, onChange, height, width, languages = LANGUAGES }: EmbedOptionsProps) {
  const words = useWords();
  const snapshot = useSnapshot();
  const modeName = useId();
  const day = words.day(snapshot.day);
  const { version } = snapshot.dataset;
  const names = new Intl.DisplayNames([words.locale], { type: 'language' });
  return (
    <>
      <fieldset>
        <legend className="visually-hidden">{words.t('embed.mode')}</legend>
        {[false, true].map((frozen) => (
          <label key={String(frozen)}>
            <input
              type="radio"
              name={modeName}
              checked={choices.frozen === frozen}
              onChange={() => onChange({ frozen })}
            />{' '}
            {frozen ? words.t('embed.frozen', { day }) : words.t('embed.live')}
          </label>
        ))}
      </fieldset>
      <p className="small muted">
        {choices.frozen ? words.t('embed.explain-frozen', { day, version }) : words.t('embed.explain-live')}
      </p>
      <div className="embed-options">
        <Select
          label={words.t('embed.size')}
          value={choices.size}
          values={EMBED_SIZES}
          text={(size) =>
            words.t(`embed.size.${size}`, size === 'full' || size === 'own' ? undefined : { width: EMBED_WIDTHS[size] })
          }
          onChange={(size) => onChange({ size, ownHeight: null })}
        />
        {choices.size === 'own' && (
          <Pixels
            label={words.t('embed.width')}
            value={width}
            min={NARROWEST_EMBED}
            max={WIDEST_EMBED}
            onChange={(px) => px !== null && onChange({ ownWidth: px, ownHeight: null })}
          />
        )}
        <Pixels
          label={words.t('embed.height')}
          value={height}
          min={1}
          onChange={(ownHeight) => onChange({ ownHeight })}
        />
        <Select
          label={words.t('embed.theme')}
          value={choices.theme ?? 'system'}
          values={['system', ...THEMES]}
          text={(theme) => words.t(`embed.theme.${theme}`)}
          onChange={(theme) => onChange({ theme: theme === 'system' ? null : theme })}
        />
        {languages.length > 1 && (
          <Select
            label={words.t('embed.language')}
            value={choices.lang ?? words.locale}
            values={languages}
            text={(language) => names.of(language) ?? language}
            onChange={(lang) => onChange({ lang })}
          />
        )}
        <Select
          label={words.t('embed.form')}
          value={choices.form}
          values={EMBED_FORMS}
          text={(form) => words.t(`embed.form.${form}`)}
          onChange={(form) => onChange({ form })}
        />
        <label className="embed-caption">
          {words.t('embed.caption')}
          <input
            type="text"
            value={choices.caption}
            onChange={(event) => onChange({ caption: event.currentTarget.value })}
          />
        </label>
      </div>
    </>
  );
}
