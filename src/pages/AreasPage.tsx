/** Stands in until the page is here. */
export function AreasPage() {
  return null;
}
