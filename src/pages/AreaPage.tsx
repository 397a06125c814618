/** Stands in until the page is here. */
export function AreaPage() {
  return null;
}
