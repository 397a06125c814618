import type { MessageId } from '../i18n/messages.ts';
import type { Words } from '../i18n/words.ts';
import type { Change } from './changesBetween.ts';

/** What happened to the entry: it appeared, took a step, or found its outcome. */
export function changeText(change: Change, words: Words): string {
  switch (change.kind) {
    case 'entry':
      return words.t('changes.entry.resource', { resource: words.t(`resource.${change.entry.resource}`) });
    case 'step': {
      const prefix = change.entry.resource === 'commitments' ? 'commitment-status' : 'status';
      const id: string = `${prefix}.${change.step.status}`;
      return words.has(id) ? words.t(id satisfies MessageId) : change.step.status;
    }
    case 'outcome':
      return `${words.t('changes.outcome')}: ${words.t(`outcome.${change.entry.outcome}`)}`;
  }
}
