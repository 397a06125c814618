import { useCallback, useId, useMemo, useState } from 'react';
import { TimelineLanes } from '../../charts/TimelineLanes.tsx';
import { TimelineMinimap } from '../../charts/TimelineMinimap.tsx';
import type { Lane, LaneItem } from '../../charts/timelineLane.ts';
import type { PlacedCluster } from '../../charts/timelineLanesLayout.ts';
import { around, daysOf, type Stretch, showing, stretchOf, zoomed } from '../../charts/timelineStretch.ts';
import type { TimelineTick } from '../../charts/timelineTicks.ts';
import { useStretch } from '../../charts/useStretch.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { hrefOf } from '../../viewState/paths.ts';
import { useViewState } from '../../viewState/useViewState.ts';
import type { DrawProps } from '../figure.ts';
import { useSnapshot } from '../SnapshotContext.tsx';
import type { TimelineItem } from '../timelineItems.ts';
import type { ShownPeriod } from '../timelinePeriod.ts';
import { laneText, periodText, stateText, whenText } from '../timelineText.ts';
import { type Choice, Chosen } from './Chosen.tsx';
import { Controls } from './Controls.tsx';
import { describeTimeline } from './describe.ts';
import { Key } from './Key.tsx';
import type { TimelineModel } from './select.ts';
import './draw.css';

/** The label of a mark, with "c." and "(?)" where the date is about or in doubt. */
function labelOf({ entry, date }: TimelineItem, words: Words): string {
  const about = date.approximate ? words.t('date.about.short', { date: entry.title }) : entry.title;
  return date.uncertain ? words.t('date.uncertain.short', { date: about }) : about;
}

interface DrawnLanes {
  readonly lanes: readonly Lane[];
  readonly itemOf: ReadonlyMap<string, TimelineItem>;
}

function useLanes(model: TimelineModel): DrawnLanes {
  const words = useWords();
  const { sides } = useSnapshot().dataset;
  return useMemo(() => {
    const itemOf = new Map<string, TimelineItem>();
    const rank = new Map<LaneItem, number>();
    const lanes = model.lanes.map(({ key, items }): Lane => {
      const drawn = items.map((item): LaneItem => {
        const { entry, date, first, last, done } = item;
        const one = { key: entry.id, date, first, last, done, group: model.groupOf(item), label: labelOf(item, words) };
        itemOf.set(entry.id, item);
        rank.set(one, model.rank.get(item) ?? 0);
        return one;
      });
      const byRank = drawn.toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
      const { text, group } = laneText(key, model.lanesBy, sides, words);
      return { key, group, label: text, items: drawn, byRank };
    });
    return { lanes, itemOf };
  }, [model, words, sides]);
}

function tickText(tick: TimelineTick, isFirst: boolean, words: Words): string {
  if (tick.unit === 'year') return tick.key;
  const text = tick.unit === 'day' ? words.day(tick.key, 'short') : words.month(tick.key, 'short');
  // The year is said once, and where it begins.
  const begins = tick.unit === 'month' ? tick.key.endsWith('-01') : tick.key.endsWith('-01-01');
  return isFirst || begins ? text : text.replace(` ${tick.key.slice(0, 4)}`, '');
}

/** Said of a cluster: "12 entries, 2 Feb 2026 to 5 Feb 2026". */
function clusterText(cluster: Pick<PlacedCluster, 'items'>, words: Words): string {
  const first = Math.min(...cluster.items.map((item) => item.first));
  const last = Math.max(...cluster.items.map((item) => item.last));
  const { from, to } = daysOf({ from: first, to: last + 1 });
  return words.t('timeline.cluster', { count: cluster.items.length, period: periodText({ from, to }, words) });
}

interface ShownTimeline {
  readonly model: TimelineModel;
  readonly period: ShownPeriod;
  readonly extent: Stretch;
  readonly width: number;
}

function ShownTimeline({ model, period, extent, width }: ShownTimeline) {
  const words = useWords();
  const [view, change] = useViewState();
  const keysId = useId();
  const { lanes, itemOf } = useLanes(model);
  const goTo = (stretch: Stretch) => {
    const { from, to } = daysOf(stretch);
    change({ zoom: `${from}..${to}` }, { replace: true });
  };
  const chosen = view.entry === null ? undefined : itemOf.get(view.entry);
  // An entry chosen in the list is brought into the drawing, wherever that was.
  const stretch = useMemo(() => {
    const shown = stretchOf(period);
    return chosen === undefined ? shown : showing(shown, chosen.first, chosen.last, extent);
  }, [period, chosen, extent]);
  const state = useStretch(stretch, extent, goTo);
  // What was pressed in the drawing opens below it; what was chosen in the list is open there.
  const [choice, setChoice] = useState<Choice | null>(null);

  const nameOf = useCallback(
    ({ key, label }: LaneItem) => {
      const item = itemOf.get(key);
      if (item === undefined) return label;
      return words.t('timeline.mark', {
        title: item.entry.title,
        when: whenText(item, words),
        state: stateText(item, words),
      });
    },
    [itemOf, words],
  );
  const hrefOfItem = useCallback(
    ({ key }: LaneItem) => {
      const item = itemOf.get(key);
      return item === undefined ? '#' : hrefOf(entryPath(item.entry), view);
    },
    [itemOf, view],
  );
  const clusterName = useCallback((cluster: PlacedCluster) => clusterText(cluster, words), [words]);
  const choose = useCallback(
    ({ key }: { readonly key: string }) => {
      setChoice({ kind: 'entry' });
      change({ entry: key }, { replace: true });
    },
    [change],
  );
  const open = (cluster: PlacedCluster) => {
    const first = Math.min(...cluster.items.map((item) => item.first));
    const last = Math.max(...cluster.items.map((item) => item.last));
    const narrower = around(first, last, extent);
    // Where it cannot be drawn apart, its entries are listed.
    if (last - first < 1 || narrower.to - narrower.from > (state.shown.to - state.shown.from) * 0.75) {
      setChoice({ kind: 'cluster', title: clusterText(cluster, words), keys: cluster.items.map(({ key }) => key) });
    } else {
      setChoice(null);
      goTo(narrower);
    }
  };
  const valueText = periodText(daysOf(state.shown), words);
  return (
    <>
      <Controls
        view={view}
        canZoomIn={stretch.to - stretch.from > 1}
        canZoomOut={stretch.to - stretch.from < extent.to - extent.from}
        onZoom={(factor) => goTo(zoomed(stretch, factor, extent))}
        onMove={(lengths) => {
          const length = stretch.to - stretch.from;
          goTo(zoomed({ from: stretch.from + lengths * length, to: stretch.to + lengths * length }, 1, extent));
        }}
        onWhole={() => goTo(extent)}
        onReset={() => change({ zoom: null, entry: null }, { replace: true })}
        onLanes={(by) => change({ lanes: by })}
        onList={() => {
          const { from, to } = daysOf(stretch);
          change({ from, to, zoom: null });
        }}
        isReset={view.zoom === null}
      />
      <Key items={model.rows} />
      <TimelineMinimap
        months={model.months}
        extent={extent}
        state={state}
        day={model.day}
        width={width}
        name={words.t('timeline.frame')}
        valueText={valueText}
        tickLabel={(tick, first) => tickText(tick, first, words)}
        caption={(unit) => words.t(unit === 'year' ? 'timeline.years' : 'timeline.months', { count: model.total })}
      />
      <TimelineLanes
        lanes={lanes}
        state={state}
        extent={extent}
        day={model.day}
        width={width}
        chosen={view.entry}
        summary={describeTimeline(model, words).answer}
        describedBy={keysId}
        dayLabel={words.t('timeline.as-of', { day: words.day(model.day, 'short') })}
        emptyLabel={words.t('timeline.lane-empty')}
        tickLabel={(tick, first) => tickText(tick, first, words)}
        shareLabel={({ lane, count }) => words.t('timeline.lane-share', { shown: count, count: lane.items.length })}
        clusterName={clusterName}
        nameOf={nameOf}
        hrefOf={hrefOfItem}
        onChoose={choose}
        onOpen={open}
      />
      <p id={keysId} className="timeline-keys no-print">
        {words.t('timeline.keys')}
      </p>
      {choice !== null && (
        <Chosen
          choice={choice}
          entry={chosen}
          itemOf={itemOf}
          onChoose={(key) => choose({ key })}
          onClose={() => {
            setChoice(null);
            change({ entry: null }, { replace: true });
          }}
        />
      )}
    </>
  );
}

export function DrawTimeline({ model, width }: DrawProps<TimelineModel>) {
  const { period } = model;
  const extent = useMemo(() => (model.extent === null ? null : stretchOf(model.extent)), [model.extent]);
  if (period === null || extent === null) return null;
  return <ShownTimeline model={model} period={period} extent={extent} width={width} />;
}
