/** Stands in until the page is here. */
export function TradePage() {
  return null;
}
