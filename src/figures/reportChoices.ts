/** What a reader chose for a figure or a list, in words: so that a report says what it leaves out. */
import { AREA_GROUPS } from '../domain/area.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import { countryName } from '../i18n/countryName.ts';
import type { Words } from '../i18n/words.ts';
import { type ViewState, zoomOf } from '../viewState/viewState.ts';
import { entryTitle } from './entryTitle.ts';
import { PROMISE_MARKS } from './promises.ts';

/** The families of labels in which a value of `kind`, `level` or `status` can be named. */
const LABELS = {
  kind: [
    'visit-kind',
    'document-kind',
    'timeline.kind',
    'plan-kind',
    'expectation-kind',
    'source-kind',
    'search.group',
    'resource',
  ],
  level: ['visit-level'],
  status: ['status', 'commitment-status', 'outcome'],
} as const;

function valueText(family: keyof typeof LABELS, value: string, words: Words): string {
  const mark = family === 'status' ? PROMISE_MARKS.find((one) => one === value) : undefined;
  if (mark !== undefined) return words.t(`report.mark.${mark}`);
  const id = LABELS[family].map((prefix) => `${prefix}.${value}`).find((one) => words.has(one));
  return id !== undefined && words.has(id) ? words.t(id) : value;
}

/** One text a choice; empty where nothing was chosen. */
export function choicesText(choices: ViewState, snapshot: Snapshot, words: Words): readonly string[] {
  const { dataset, byId } = snapshot;
  const { sides } = dataset;
  const texts: string[] = [];
  const say = (name: 'area' | 'kind' | 'level' | 'status' | 'side' | 'person', values: readonly string[]) => {
    if (values.length > 0) texts.push(words.t(`report.choice.${name}`, { values: words.list(values, 'or') }));
  };
  const areaTitle = (id: string) => {
    const group = AREA_GROUPS.find((one) => one === id);
    return group === undefined ? (dataset.areaById.get(id)?.title ?? id) : words.t(`area-group.${group}`);
  };
  const title = (id: string) => {
    const entry = byId.get(id);
    return entry === undefined ? id : entryTitle(entry, sides, words);
  };
  const { from, to, side, person } = choices;
  if (from !== null) texts.push(words.t('report.choice.from', { date: from }));
  if (to !== null) texts.push(words.t('report.choice.to', { date: to }));
  const zoom = zoomOf(choices);
  if (zoom !== null) {
    texts.push(words.t('report.choice.zoom', { from: words.day(zoom.from, 'short'), to: words.day(zoom.to, 'short') }));
  }
  say('area', choices.area.map(areaTitle));
  for (const family of ['kind', 'level', 'status'] as const) {
    say(
      family,
      choices[family].map((value) => valueText(family, value, words)),
    );
  }
  if (side !== null) {
    say('side', [side === 'third-party' ? words.t('third-party') : countryName(sides, side, words)]);
  }
  if (person !== null) say('person', [dataset.personById.get(person)?.name ?? person]);
  if (choices.q !== '') texts.push(words.t('report.choice.text', { text: choices.q }));
  if (choices.scale !== null) texts.push(words.t(`report.choice.scale.${choices.scale}`));
  if (choices.per !== null) texts.push(words.t(`report.choice.per.${choices.per}`));
  if (choices.lanes !== null) texts.push(words.t(`report.choice.lanes.${choices.lanes}`));
  const chosen = [choices.entry, choices.with].flatMap((id) => (id === null ? [] : [title(id)]));
  if (chosen.length > 0) texts.push(words.t('report.choice.entry', { titles: words.list(chosen) }));
  return texts;
}
