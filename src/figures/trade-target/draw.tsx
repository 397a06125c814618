import { TargetBars } from '../../charts/TargetBars.tsx';
import { sideIndexOf } from '../../domain/party.ts';
import { countryName } from '../../i18n/countryName.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { EvidenceMark } from '../EvidenceMark.tsx';
import type { DrawProps } from '../figure.ts';
import { valueText } from '../tradeText.ts';
import { countedWhen, describeTradeTarget, goalText } from './describe.ts';
import type { TradeTargetModel } from './select.ts';
import { TargetPromises } from './TargetPromises.tsx';

export function DrawTradeTarget({ model, width }: DrawProps<TradeTargetModel>) {
  const words = useWords();
  if (model.goal === null) return null;
  return (
    <>
      <TargetBars
        goal={model.goal}
        goalLabel={words.t('trade.target.goal', { goal: goalText(model, words) })}
        width={width}
        summary={describeTradeTarget(model, words).answer}
        format={(value) => words.number(value)}
        bars={model.counted.map((counted) => {
          const reporter = countryName(model.sides, counted.reporter, words);
          return {
            key: counted.flow.id,
            label: words.t(counted.spoken ? 'trade.target.official' : 'trade.target.counts', { reporter }),
            detail: countedWhen(counted, words),
            value: counted.flow.value,
            text: valueText(counted.flow, words),
            side: sideIndexOf(model.sides, counted.reporter) === 1 ? 1 : 0,
            by: counted.spoken ? counted.flow.agency : null,
            spoken: counted.spoken,
          };
        })}
      />
      <ul className="target-evidence">
        {model.counted.map(({ flow, reporter, spoken }) => {
          const name = words.t(spoken ? 'trade.target.official' : 'trade.target.counts', {
            reporter: countryName(model.sides, reporter, words),
          });
          return (
            <li key={flow.id}>
              {name}{' '}
              <EvidenceMark
                evidence={flow.evidence}
                confidence={flow.confidence}
                origins={flow.origins}
                reportedLater={flow.reportedLater}
                title={name}
              />
            </li>
          );
        })}
      </ul>
      <TargetPromises model={model} />
    </>
  );
}
