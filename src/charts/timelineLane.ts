import type { AreaGroup } from '../domain/area.ts';
import type { EdtfDate } from '../domain/edtf.ts';

export interface LaneItem {
  readonly key: string;
  readonly date: EdtfDate;
  /** First and last day that the date may mean, as day numbers. */
  readonly first: number;
  readonly last: number;
  readonly done: boolean;
  readonly group: AreaGroup | null;
  readonly label: string;
}

export interface Lane {
  readonly key: string;
  /** Where the lane is one of areas. */
  readonly group: AreaGroup | null;
  readonly label: string;
  /** In the order of time. */
  readonly items: readonly LaneItem[];
  /** The same items, the weightiest first. */
  readonly byRank: readonly LaneItem[];
}
