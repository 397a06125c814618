/** The page of the benchmark: it holds the entries, and shows them when told to, as Dostyq does or as a plain list. */
import { type ReactNode, StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { entryKindText } from '../../../src/figures/entryKindText.ts';
import { SnapshotProvider, useSnapshot } from '../../../src/figures/SnapshotContext.tsx';
import { type TimelineItem, timelineItems } from '../../../src/figures/timelineItems.ts';
import { stateText, whenText } from '../../../src/figures/timelineText.ts';
import { loadMessages } from '../../../src/i18n/messages.ts';
import { useWords, WordsProvider } from '../../../src/i18n/WordsContext.tsx';
import { createWords, type Words } from '../../../src/i18n/words.ts';
import { readDataset } from '../../../src/load/readDataset.ts';
import { TimelinePage } from '../../../src/pages/TimelinePage.tsx';
import '../../../src/theme/tokens.css';
import '../../../src/theme/base.css';
import '../../../src/theme/chart.css';

/** What the runner calls. */
export interface TimelineBench {
  /** What the other timelines get: the same entries with their first and last day. */
  entries(): readonly {
    readonly id: string;
    readonly title: string;
    readonly group: string;
    readonly from: string;
    readonly to: string;
  }[];
  show(what: 'dostyq' | 'plain'): void;
}

declare global {
  interface Window {
    timelineBench?: TimelineBench;
  }
}

/** Title, date and marks in words, every row left to the browser while it is out of sight. */
function PlainList({ items }: { items: readonly TimelineItem[] }) {
  const words = useWords();
  return (
    <ol className="plain-list">
      {items.toReversed().map((item) => (
        <li key={item.entry.id} style={{ contentVisibility: 'auto', containIntrinsicBlockSize: 'auto 4rem' }}>
          <span>{whenText(item, words)}</span>
          <h3>{item.entry.title}</h3>
          <p>
            {entryKindText(item.entry, words)}, {stateText(item, words)}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Everything that both need is there before the first of them is asked for. */
function Room() {
  const snapshot = useSnapshot();
  const [shown, setShown] = useState<ReactNode>(null);
  const { items } = timelineItems(snapshot);
  useEffect(() => {
    window.timelineBench = {
      entries: () =>
        items.map(({ entry, date }) => ({
          id: entry.id,
          title: entry.title,
          group: entry.resource,
          from: date.earliest,
          to: date.latest,
        })),
      show: (what) => setShown(what === 'dostyq' ? <TimelinePage /> : <PlainList items={items} />),
    };
  }, [items]);
  return shown;
}

async function start(): Promise<void> {
  const [dataset, messages] = await Promise.all([
    readDataset(new URL('package/datapackage.json', window.location.href).href, async (address) =>
      (await fetch(address)).text(),
    ),
    loadMessages('en', 'all'),
  ]);
  const words: Words = createWords('en', messages);
  const root = document.getElementById('root');
  if (root === null) throw new Error('no root');
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter>
        <WordsProvider words={words}>
          <SnapshotProvider dataset={dataset}>
            <Room />
          </SnapshotProvider>
        </WordsProvider>
      </BrowserRouter>
    </StrictMode>,
  );
}

void start();
