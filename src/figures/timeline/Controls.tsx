import type { MessageId } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { LANE_CHOICES, type LaneChoice, type ViewState } from '../../viewState/viewState.ts';

export interface ControlsProps {
  readonly view: ViewState;
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly isReset: boolean;
  /** Longer by the factor, shorter below 1. */
  readonly onZoom: (factor: number) => void;
  /** By so many times its own length. */
  readonly onMove: (lengths: number) => void;
  readonly onWhole: () => void;
  readonly onReset: () => void;
  readonly onLanes: (by: LaneChoice | null) => void;
  /** Makes the stretch that is drawn the period of the list. */
  readonly onList: () => void;
}

/** Everything that pointer and keys do to the drawing, as buttons; and what its lanes stand for. */
export function Controls(props: ControlsProps) {
  const { view, canZoomIn, canZoomOut } = props;
  const words = useWords();
  // A button that has nothing left to do keeps the focus, so that it can be pressed again after the next move.
  const button = (id: MessageId, isOff: boolean, onPress: () => void) => (
    <button
      type="button"
      className="button-plain"
      aria-disabled={isOff || undefined}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {words.t(id)}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of form fields.
    <div className="timeline-controls no-print" role="group" aria-label={words.t('timeline.moves')}>
      <label>
        {words.t('timeline.lanes')}{' '}
        <select
          value={view.lanes ?? ''}
          onChange={(event) =>
            props.onLanes(LANE_CHOICES.find((choice) => choice === event.currentTarget.value) ?? null)
          }
        >
          <option value="">{words.t('timeline.lanes.area')}</option>
          {LANE_CHOICES.map((choice) => (
            <option key={choice} value={choice}>
              {words.t(`timeline.lanes.${choice}`)}
            </option>
          ))}
        </select>
      </label>
      {button('timeline.zoom-in', !canZoomIn, () => props.onZoom(0.5))}
      {button('timeline.zoom-out', !canZoomOut, () => props.onZoom(2))}
      {button('timeline.earlier', !canZoomOut, () => props.onMove(-1))}
      {button('timeline.later', !canZoomOut, () => props.onMove(1))}
      {button('timeline.whole', !canZoomOut, props.onWhole)}
      {!props.isReset && button('timeline.default-period', false, props.onReset)}
      {button('timeline.as-period', false, props.onList)}
    </div>
  );
}
