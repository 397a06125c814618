/** Stands in until the page is here. */
export function ActionPlanPage() {
  return null;
}
