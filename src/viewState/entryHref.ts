import type { Entry } from '../domain/dataset.ts';
import { paths } from './paths.ts';

/** The path at which an entry is told: its own page, or its place on the page of its kind. */
export function entryPath(entry: Pick<Entry, 'resource' | 'id' | 'areas'>): string {
  switch (entry.resource) {
    case 'visits':
      return paths.visit(entry.id);
    case 'documents':
      return paths.document(entry.id);
    case 'expectations':
      return `${paths.documents()}#${entry.id}`;
    case 'commitments':
      return `${paths.actionPlan()}#${entry.id}`;
    case 'milestones':
      return `${paths.timeline()}#${entry.id}`;
    case 'trade-flows':
    case 'trade-comparison':
    case 'trade-products':
    case 'trade-disputes':
    case 'trade-notes':
    case 'targets':
    case 'indicators':
      return `${paths.trade()}#${entry.id}`;
    case 'organisations':
      return paths.organisation(entry.id);
    case 'corridors':
      return `${paths.corridors()}?entry=${entry.id}#${entry.id}`;
    case 'area-notes':
      return entry.areas[0] === undefined ? paths.areas() : `${paths.area(entry.areas[0])}#${entry.id}`;
  }
}
