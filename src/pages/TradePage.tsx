import type { Known } from '../domain/knownOn.ts';
import type { TradeNote } from '../domain/note.ts';
import { EntryList } from '../figures/EntryList.tsx';
import { FigureFrame } from '../figures/FigureFrame.tsx';
import { indicatorsTable } from '../figures/indicatorsTable.ts';
import { ListTools } from '../figures/ListTools.tsx';
import { regionalComparison } from '../figures/regional-comparison/index.ts';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { tradeDisputes } from '../figures/trade-disputes/index.ts';
import { tradeFlows } from '../figures/trade-flows/index.ts';
import { tradeHistory } from '../figures/trade-history/index.ts';
import { tradeMirror } from '../figures/trade-mirror/index.ts';
import { tradeProducts } from '../figures/trade-products/index.ts';
import { tradeTarget } from '../figures/trade-target/index.ts';
import { countingNotes, otherNotes } from '../figures/tradeFindings.ts';
import { tradeComparisonTable } from '../figures/tradeFlowsTable.ts';
import { tradeNotesTable } from '../figures/tradeNotesTable.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { paths } from '../viewState/paths.ts';
import { DEFAULT_VIEW } from '../viewState/viewState.ts';
import { PageHead } from './PageHead.tsx';
import { TradeContext } from './trade/TradeContext.tsx';
import { TradeFlowTable } from './trade/TradeFlowTable.tsx';
import { TradeNotes } from './trade/TradeNotes.tsx';
import { TradeProducts } from './trade/TradeProducts.tsx';
import { TradeTargets } from './trade/TradeTargets.tsx';
import './PersonPage.css';

interface NotesToolsProps {
  readonly id: 'trade-counting' | 'trade-findings';
  readonly title: string;
  readonly notes: readonly Known<TradeNote>[];
}

function NotesTools({ id, title, notes }: NotesToolsProps) {
  const snapshot = useSnapshot();
  return (
    <ListTools
      id={id}
      title={title}
      count={notes.length}
      path={paths.trade()}
      table={(words) => tradeNotesTable(notes, title, snapshot, words)}
      list={id}
      choices={DEFAULT_VIEW}
    />
  );
}

/** /trade: how much is traded, in what, by whose count, and how far is the target? */
export function TradePage() {
  const words = useWords();
  const snapshot = useSnapshot();
  const why = countingNotes(snapshot);
  const others = otherNotes(snapshot);
  const comparison = words.t('trade.comparison', { count: snapshot['trade-comparison'].length });
  const indicators = words.t('trade.indicators', { count: snapshot.indicators.length });
  return (
    <>
      <PageHead kicker={words.t('app.nav.trade')} title={words.t('trade.title')} />
      <div className="grid">
        <FigureFrame figure={tradeFlows} />
        <div className="span-7">
          <FigureFrame figure={tradeMirror} />
        </div>
        <section className="span-5 record-section">
          <h2>{words.t('trade.why')}</h2>
          <NotesTools id="trade-counting" title={words.t('trade.why')} notes={why} />
          <EntryList items={why.map((entry) => ({ entry }))} />
        </section>
        <FigureFrame figure={tradeTarget} />
        <FigureFrame figure={tradeHistory} />
        <FigureFrame figure={regionalComparison} />
        <FigureFrame figure={tradeDisputes} />
        <FigureFrame figure={tradeProducts} />
        <section className="span-6 record-section">
          <h2>{words.t('trade.products')}</h2>
          <p className="small muted">{words.t('trade.no-hs')}</p>
          <TradeProducts />
        </section>
        <section className="span-6 record-section">
          <h2>{words.t('trade.notes')}</h2>
          <NotesTools id="trade-findings" title={words.t('trade.notes')} notes={others} />
          <TradeNotes notes={others} />
        </section>
        <section className="record-section">
          <h2>{words.t('trade.targets')}</h2>
          <TradeTargets />
        </section>
        <section className="record-section">
          <h2>{words.t('trade.all-flows', { count: snapshot['trade-flows'].length })}</h2>
          <TradeFlowTable />
          <TradeContext
            id="trade-comparison"
            title={comparison}
            rows={snapshot['trade-comparison']}
            table={(all) => tradeComparisonTable(snapshot['trade-comparison'], comparison, snapshot, all)}
          />
          <TradeContext
            id="indicators"
            title={indicators}
            rows={snapshot.indicators}
            table={(all) => indicatorsTable(snapshot.indicators, indicators, snapshot, all)}
          />
        </section>
      </div>
    </>
  );
}
