/** Stands in until the page is here. */
export function VisitPage() {
  return null;
}
