/** Stands in until the page is here. */
export function VisitsPage() {
  return null;
}
