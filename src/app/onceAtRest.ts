import { type ComponentType, lazy } from 'react';

/** Ms after which a page that is never idle is asked all the same. */
const LATEST = 500;
/** Ms for which the front page is left alone: what it shows comes first. */
const FRONT_PAGE_REST = 3000;

function rest(): Promise<unknown> {
  const idle = () =>
    new Promise<unknown>((resolve) => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(resolve, { timeout: LATEST });
      else setTimeout(resolve, LATEST);
    });
  if (window.location.pathname !== import.meta.env.BASE_URL) return idle();
  return new Promise((resolve) => setTimeout(resolve, FRONT_PAGE_REST)).then(idle);
}

/**
 * A part of the site that shows nothing until it is wanted at once, such as for print: fetched when the page has nothing
 * else to do. Where that fails, the page does without.
 */
export function onceAtRest(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    await rest();
    return { default: await load().catch(() => () => null) };
  });
}
