import type { Corridor } from '../../domain/corridor.ts';
import type { Known } from '../../domain/knownOn.ts';
import { CORRIDOR_STATUSES, lastStep } from '../../domain/statusHistory.ts';
import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { entryPath } from '../../viewState/entryHref.ts';
import { countriesWithoutPlace, crossingsOf } from '../corridorFilter.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import { factOf } from './routeFacts.ts';
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
  // Obstacles have no day of their own, so that those of the package's day say nothing of an earlier one.
  const hindered = model.isToday ? model.routes.filter(({ obstacles }) => obstacles.length > 0).length : 0;
  return {
    answer: words.t('corridors.answer', { count: model.routes.length, states: words.list(states) }),
    detail: [
      ...(hindered === 0 ? [] : [words.t('corridors.hindered-count', { count: hindered })]),
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

/** How often a route changes country, as far as its places show. */
export function crossingCountText(route: Corridor, words: Words): string {
  const count = words.number(crossingsOf(route.nodes).length);
  return countriesWithoutPlace(route).length === 0 ? count : words.t('corridors.at-least', { count });
}

/** "No place is named in Turkmenistan."; null where each country has one. */
export function withoutPlaceText(route: Corridor, sides: CorridorsModel['sides'], words: Words): string | null {
  const countries = countriesWithoutPlace(route).map((country) => countryName(sides, country, words));
  return countries.length === 0 ? null : words.t('corridors.without-place', { countries: words.list(countries) });
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
        { text: crossingCountText(route, words), value: crossingsOf(route.nodes).length },
        ...(['length', 'duration', 'cost', 'obstacles'] as const).map((fact) => factOf(route, fact, model, words)),
      ],
      sources: sourceIds(route.evidence),
    })),
  };
}
