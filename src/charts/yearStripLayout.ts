/** Geometry of the strip above a timeline: how much is on record in every year, and which stretch is shown below. */
import { type IsoDay, toIsoDay } from '../domain/day.ts';
import { timeScale, yearTicks } from './timeScale.ts';

export interface YearBar {
  readonly year: number;
  readonly past: number;
  /** Still to come on the day: drawn as an outline on top. */
  readonly ahead: number;
}

export interface PlacedYearBar extends YearBar {
  readonly x: number;
  readonly width: number;
  /** Px of the full part and of the outlined part above it. */
  readonly fullHeight: number;
  readonly outlineHeight: number;
}

export interface YearStripLayout {
  readonly bars: readonly PlacedYearBar[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly frame: { readonly x: number; readonly width: number };
  readonly asOfX: number;
}

/** Bars grow with the square root of the number, so that a single entry stays visible beside a busy year. */
export function layoutYearStrip(
  years: readonly YearBar[],
  period: { readonly from: IsoDay; readonly to: IsoDay },
  day: IsoDay,
  width: number,
  height: number,
): YearStripLayout | null {
  const [first, last] = [years[0], years[years.length - 1]];
  if (!first || !last) return null;
  const scale = timeScale(toIsoDay(first.year, 1, 1), toIsoDay(last.year, 12, 31), 0, width);
  const most = Math.max(1, ...years.map((year) => year.past + year.ahead));
  const tall = (count: number) => (count === 0 ? 0 : Math.max(2, Math.sqrt(count / most) * height));
  const bars = years.map((year): PlacedYearBar => {
    const x = scale.x(toIsoDay(year.year, 1, 1));
    const fullHeight = tall(year.past);
    return {
      ...year,
      x: x + 0.75,
      width: Math.max(1, scale.xEnd(toIsoDay(year.year, 12, 31)) - x - 1.5),
      fullHeight,
      outlineHeight: tall(year.past + year.ahead) - fullHeight,
    };
  });
  const start = scale.clamped(period.from);
  const end = Math.min(width, Math.max(0, scale.xEnd(period.to)));
  return {
    bars,
    ticks: yearTicks(scale, 44).map((tick) => ({ x: tick.x, label: tick.key })),
    frame: { x: start, width: Math.max(3, end - start) },
    asOfX: scale.clamped(day),
  };
}
