import { useRef, useState } from 'react';
import { PairMatrix } from '../../charts/PairMatrix.tsx';
import { matrixRoom } from '../../charts/pairMatrixLayout.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { hrefOf, paths } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import type { DrawProps } from '../figure.ts';
import { describeWhoMetWhom, pairText, sideNames } from './describe.ts';
import { Meetings } from './Meetings.tsx';
import { PairList } from './PairList.tsx';
import { cutMatrix, type MetPair, type MetPerson, type WhoMetWhomModel } from './select.ts';
import './draw.css';

/** Pairs listed where there is no room for a matrix. */
const LISTED = 12;

/** The pair whose meetings are shown. Closing gives the focus back to what opened them. */
function useOpenPair(pairs: readonly MetPair[]) {
  const opener = useRef<Element | null>(null);
  const [key, setKey] = useState<string | null>(null);
  const close = () => {
    setKey(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const open = (next: string) => {
    if (next === key) {
      close();
      return;
    }
    opener.current = document.activeElement;
    setKey(next);
  };
  return { pair: pairs.find((pair) => pair.key === key) ?? null, open, close };
}

export function DrawWhoMetWhom({ model, width }: DrawProps<WhoMetWhomModel>) {
  const words = useWords();
  const [view] = useViewState();
  const { pair: opened, open, close } = useOpenPair(model.pairs);
  const room = matrixRoom(width);
  if (room === null) {
    const listed = model.pairs.slice(0, LISTED);
    const left = model.pairs.length - listed.length;
    return (
      <>
        <PairList pairs={listed} model={model} open={opened?.key ?? null} onOpen={open} onClose={close} />
        {left > 0 && <p className="met-note">{words.t('visits.met.left-pairs', { count: left })}</p>}
      </>
    );
  }
  const { rows, columns, pairs } = cutMatrix(model, room);
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
  const [sideA, sideB] = sideNames(model, words);
  const heads = (people: readonly MetPerson[]) =>
    people.map(({ person: { id, name } }) => ({ key: id, name, href: hrefOf(paths.person(id), view) }));
  return (
    <>
      <PairMatrix
        rows={heads(rows)}
        columns={heads(columns)}
        sideNames={[sideA, sideB]}
        cellOf={(row, column) => {
          const pair = byKey.get(`${row.key} ${column.key}`);
          return pair && { key: pair.key, count: pair.meetings.length, name: pairText(pair, words) };
        }}
        most={model.pairs[0]?.meetings.length ?? 1}
        summary={describeWhoMetWhom(model, words).answer}
        emptyLabel={words.t('visits.met.empty')}
        format={(count) => words.number(count)}
        open={opened?.key ?? null}
        onOpen={open}
      />
      {opened !== null && <Meetings pair={opened} model={model} onClose={close} />}
      <p className="met-note">
        {words.t('visits.met.blank')} {words.t('visits.met.order')}{' '}
        {pairs.length < model.pairs.length &&
          words.t('visits.met.left-people', {
            shownA: rows.length,
            shownB: columns.length,
            leftA: model.people[0].length - rows.length,
            leftB: model.people[1].length - columns.length,
            sideA,
            sideB,
            pairs: model.pairs.length,
          })}
      </p>
    </>
  );
}
