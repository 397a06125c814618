import type { DataFault } from '../domain/dataFault.ts';
import type { MessageId } from './messages.ts';
import type { Words } from './words.ts';

function messageOf(fault: DataFault): MessageId {
  if (fault.kind === 'invalid-field' && fault.row === null) return 'fault.invalid-descriptor';
  if (fault.kind === 'duplicate-id' && fault.expected !== null) return 'fault.duplicate-id.elsewhere';
  if (fault.kind === 'unknown-id' && fault.expected !== null) return 'fault.unknown-id.nearest';
  return `fault.${fault.kind}`;
}

/** A fault as a sentence for people: what is wrong, where, and what would be right. */
export function faultText(fault: DataFault, words: Words): string {
  return words.t(messageOf(fault), {
    file: fault.file,
    row: fault.row ?? 0,
    entry: fault.entry ?? '?',
    field: fault.field ?? '?',
    found: fault.found ?? '?',
    expected: fault.expected ?? '?',
  });
}
