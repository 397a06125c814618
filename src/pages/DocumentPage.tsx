/** Stands in until the page is here. */
export function DocumentPage() {
  return null;
}
