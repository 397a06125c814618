/** A schema's complaint in the words of a fault: what was found, what would be right. */
import type { BaseIssue } from 'valibot';

const FOUND_LENGTH = 60;

/** A value as it stands in the file, shortened. */
export function shorten(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > FOUND_LENGTH ? `${json.slice(0, FOUND_LENGTH)}…` : json;
}

/** What would be right. Our schemas say it in words; what they leave to the library is said by its short form (">=1"). */
export function expectedBy(issue: BaseIssue<unknown>): string {
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'no field of this name';
  const isOurs = issue.kind !== 'schema' && !issue.message.startsWith('Invalid ');
  return isOurs ? issue.message : (issue.expected ?? issue.message);
}
