/** Stands in until the page is here. */
export function DocumentsPage() {
  return null;
}
