import type { Known } from '../../domain/knownOn.ts';
import type { TradeNote } from '../../domain/note.ts';
import { EntryList } from '../../figures/EntryList.tsx';
import type { MessageId } from '../../i18n/messages.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { TradeFold } from './TradeFold.tsx';

/** Topics are free text in the data; one without a name here shows as it is written there. */
const TOPIC_NAMES: Readonly<Record<string, MessageId>> = {
  assessment: 'trade.topic.assessment',
  banking: 'trade.topic.banking',
  barrier: 'trade.topic.barrier',
  claim: 'trade.topic.claim',
  commission: 'trade.topic.commission',
  concentration: 'trade.topic.concentration',
  investment: 'trade.topic.investment',
  measurement: 'trade.topic.measurement',
  potential: 'trade.topic.potential',
  promotion: 'trade.topic.promotion',
  ranking: 'trade.topic.ranking',
  region: 'trade.topic.region',
  rules: 'trade.topic.rules',
};

/** Findings by topic, the topic with the most first. */
export function TradeNotes({ notes }: { notes: readonly Known<TradeNote>[] }) {
  const words = useWords();
  const topics = new Map<string, Known<TradeNote>[]>();
  for (const note of notes) topics.set(note.topic, [...(topics.get(note.topic) ?? []), note]);
  const name = (topic: string) => {
    const id = TOPIC_NAMES[topic];
    return id === undefined ? topic : words.t(id);
  };
  return [...topics]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([topic, entries]) => (
      <TradeFold
        key={topic}
        title={words.t('trade.group', { name: name(topic), count: entries.length })}
        ids={entries.map(({ id }) => id)}
      >
        {() => <EntryList label={name(topic)} items={entries.map((entry) => ({ entry }))} />}
      </TradeFold>
    ));
}
