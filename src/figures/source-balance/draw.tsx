import { Bars } from '../../charts/Bars.tsx';
import { sideClass } from '../../charts/marks/SideShape.tsx';
import { sideIndexOf } from '../../domain/party.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { DrawProps } from '../figure.ts';
import { describeSourceBalance, sideName } from './describe.ts';
import type { SourceBalanceModel } from './select.ts';

export function DrawSourceBalance({ model, width }: DrawProps<SourceBalanceModel>) {
  const words = useWords();
  return (
    <Bars
      width={width}
      summary={describeSourceBalance(model, words).answer}
      bars={model.balance.map((side) => ({
        key: side.side ?? 'third-party',
        label: sideName(side, model, words),
        value: side.sources,
        text: words.number(side.sources),
        className: `fill-${sideClass(sideIndexOf(model.sides, side.side))}`,
      }))}
    />
  );
}
