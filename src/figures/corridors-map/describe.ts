import type { Corridor } from '../../domain/corridor.ts';
import type { Known } from '../../domain/knownOn.ts';
import { CORRIDOR_STATUSES, lastStep } from '../../domain/statusHistory.ts';
import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { crossingsOf } from '../corridorFilter.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { CorridorsModel } from './select.ts';

export function questionOfCorridors(_model: CorridorsModel, words: Words): string {
  return words.t('corridors.question');
}

export function describeCorridors(model: CorridorsModel, words: Words): FigureAnswer {
  if (model.routes.length === 0) return { answer: words.t('corridors.answer-none') };
  const states = CORRIDOR_STATUSES.flatMap((status) => {
    const count = model.byStatus.get(status) ?? 0;
    return count === 0 ? [] : [words.t(`corridors.count-${status}`, { count })];
  });
  const undrawn = model.routes.filter(({ nodes }) => nodes.filter(({ lat }) => lat !== null).length < 2).length;
  return {
    answer: words.t('corridors.answer', { count: model.routes.length, states: words.list(states) }),
    detail: [
      words.t('corridors.detail'),
      ...(undrawn === 0 ? [] : [words.t('corridors.undrawn', { count: undrawn })]),
    ].join(' '),
  };
}

/** Since when a route is in its state, as its last known step says; null where the step has no date. */
export function sinceText(route: Known<Corridor>, words: Words): string | null {
  const step = lastStep(route.statusHistory);
  return step?.date == null ? null : words.date(step.date, 'short');
}

/** "Torkham (Pakistan) – Kabul (Afghanistan)". */
export function crossingTexts({ nodes }: Corridor, sides: CorridorsModel['sides'], words: Words): readonly string[] {
  return crossingsOf(nodes).map(([from, to]) =>
    words.t('corridors.crossing', {
      from: from.name,
      fromCountry: countryName(sides, from.country, words),
      to: to.name,
      toCountry: countryName(sides, to.country, words),
    }),
  );
}

export function lengthText({ lengthKm }: Corridor, words: Words): string | null {
  return lengthKm === null ? null : words.t('corridors.km', { km: words.number(lengthKm) });
}

export function costText({ cost }: Corridor, words: Words): string | null {
  if (cost === undefined) return null;
  const { value, currency, unit, measures } = cost;
  const amount = words.t('documents.page.amount', { value: words.number(value), currency, unit });
  return measures === undefined ? amount : words.t('documents.page.amount-of', { amount, measures });
}

export function countriesText({ countries }: Corridor, sides: CorridorsModel['sides'], words: Words): string {
  return countries.map((country) => countryName(sides, country, words)).join(' – ');
}

export function tableOfCorridors(model: CorridorsModel, words: Words): FigureTable {
  const absence = words.t('absence.not-stated');
  return {
    caption: words.t('corridors.caption', { count: model.routes.length, day: words.day(model.day) }),
    columns: (
      [
        'route',
        'mode',
        'status',
        'since',
        'countries',
        'places',
        'crossings',
        'length',
        'duration',
        'cost',
        'obstacles',
      ] as const
    ).map((key) => ({
      key,
      label: words.t(`corridors.column.${key}`),
      ...(key === 'crossings' || key === 'length' ? { numeric: true } : {}),
    })),
    rows: model.routes.map((route) => ({
      key: route.id,
      cells: [
        { text: route.title, href: entryPath(route) },
        { text: words.t(`corridor-mode.${route.mode}`), value: route.mode },
        { text: words.t(`status.${route.status}`), value: route.status },
        { text: sinceText(route, words), value: lastStep(route.statusHistory)?.date?.text ?? null, absence },
        { text: countriesText(route, model.sides, words), value: route.countries.join(' ') },
        { text: route.nodes.map(({ name }) => name).join(' – ') },
        { text: words.number(crossingsOf(route.nodes).length), value: crossingsOf(route.nodes).length },
        {
          text: model.isToday ? lengthText(route, words) : null,
          value: model.isToday ? route.lengthKm : null,
          absence,
        },
        { text: (model.isToday ? route.duration : undefined) ?? null, absence },
        { text: model.isToday ? costText(route, words) : null, absence },
        { text: model.isToday && route.obstacles.length > 0 ? route.obstacles.join('; ') : null, absence },
      ],
      sources: sourceIds(route.evidence),
    })),
  };
}
