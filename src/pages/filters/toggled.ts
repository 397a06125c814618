/** The ids with this one taken in or out, sorted so that equal choices make equal addresses. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].sort();
}
