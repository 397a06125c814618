/** Stands in until the page is here. */
export function TimelinePage() {
  return null;
}
