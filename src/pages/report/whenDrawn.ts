/** Ms between two looks, and how many of them: after ten seconds it is printed as it stands. */
const LOOK = 50;
const LOOKS = 200;

/** Waits until no drawing of the report is still being fetched: paper cannot be drawn on later. */
export async function whenDrawn(): Promise<void> {
  for (let look = 0; look < LOOKS && document.querySelector('.report-paper .figure-waiting') !== null; look++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK));
  }
}
