import { useWords } from '../../i18n/WordsContext.tsx';
import {
  PER_CHOICES,
  type PerChoice,
  SCALE_CHOICES,
  type ScaleChoice,
  type ViewState,
} from '../../viewState/viewState.ts';

export interface ControlsProps {
  readonly view: ViewState;
  readonly onPer: (per: PerChoice | null) => void;
  readonly onScale: (scale: ScaleChoice | null) => void;
}

/** What the values are told as, and on which scale they are drawn. */
export function Controls({ view, onPer, onScale }: ControlsProps) {
  const words = useWords();
  return (
    <div className="history-controls no-print">
      <label>
        {words.t('trade.history.values')}{' '}
        <select
          value={view.per ?? ''}
          onChange={(event) => onPer(PER_CHOICES.find((choice) => choice === event.currentTarget.value) ?? null)}
        >
          <option value="">{words.t('trade.history.per.amount')}</option>
          {PER_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {words.t(`trade.history.per.${choice}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.t('trade.history.scale')}{' '}
        <select
          value={view.scale ?? ''}
          onChange={(event) => onScale(SCALE_CHOICES.find((choice) => choice === event.currentTarget.value) ?? null)}
        >
          <option value="">{words.t('trade.history.scale.linear')}</option>
          {SCALE_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {words.t(`trade.history.scale.${choice}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
