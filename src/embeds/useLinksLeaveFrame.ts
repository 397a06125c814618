import { useEffect, useState } from 'react';

/** Opens a tab of its own; false where the page around forbids it. */
function openTab(address: string): boolean {
  // Told not to know its opener, a tab never says whether it opened. Only a sandbox without an origin forbids tabs.
  if (window.origin !== 'null') {
    window.open(address, '_blank', 'noopener');
    return true;
  }
  const tab = window.open(address, '_blank');
  if (tab === null) return false;
  tab.opener = null;
  return true;
}

/**
 * In somebody's page, a link opens the site in a tab of its own and never inside the frame. Gives the address of the last
 * link that the page around did not let open, else null.
 */
export function useLinksLeaveFrame(): string | null {
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    const leave = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement || link instanceof SVGAElement)) return;
      const href = link instanceof HTMLAnchorElement ? link.href : link.href.baseVal;
      event.preventDefault();
      event.stopPropagation();
      const address = new URL(href, window.location.href).href;
      setRefused(openTab(address) ? null : address);
    };
    // Before the router sees the click.
    document.addEventListener('click', leave, true);
    return () => document.removeEventListener('click', leave, true);
  }, []);
  return refused;
}
