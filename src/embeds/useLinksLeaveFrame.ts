import { useEffect } from 'react';

/** In somebody's page, a link opens the site in a tab of its own and never inside the frame. */
export function useLinksLeaveFrame(): void {
  useEffect(() => {
    const leave = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement || link instanceof SVGAElement)) return;
      const href = link instanceof HTMLAnchorElement ? link.href : link.href.baseVal;
      event.preventDefault();
      event.stopPropagation();
      window.open(new URL(href, window.location.href).href, '_blank', 'noopener');
    };
    // Before the router sees the click.
    document.addEventListener('click', leave, true);
    return () => document.removeEventListener('click', leave, true);
  }, []);
}
