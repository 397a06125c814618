import type { Corridor } from '../../domain/corridor.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { factOf, versionsAlone, versionsThatDiffer } from './routeFacts.ts';
import type { CorridorsModel } from './select.ts';

/** Length, cost and the like. What the sources differ on is not here: it is listed with each of its values. */
export function Facts({ route, model }: { route: Corridor; model: CorridorsModel }) {
  const words = useWords();
  const differing = new Set(versionsThatDiffer(route).map(({ field }) => field));
  const distances = route.lengths.map(({ to, km }) => `${to} ${words.t('corridors.km', { km: words.number(km) })}`);
  const undated = [
    ['lengths', distances.length === 0 ? undefined : distances.join('; ')],
    ['carrier', route.carrier],
    ['frequency', route.frequency],
    ['aircraft', route.aircraft],
  ] as const;
  const known = ['length', 'duration', 'cost', 'obstacles'] as const;
  const facts = [
    ...known
      .filter((fact) => !differing.has(fact))
      .map((fact) => [words.t(`corridors.column.${fact}`), factOf(route, fact, model, words).text] as const),
    ...(model.isToday ? undated : []).map(([key, text]) => [words.t(`corridors.column.${key}`), text ?? null] as const),
    ...versionsAlone(route)
      .filter(({ field }) => !known.some((fact) => fact === field))
      .map(({ field, value }) => [field, value] as const),
  ].flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]));
  if (facts.length === 0) return null;
  return (
    <dl className="route-facts small">
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
