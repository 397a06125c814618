/**
 * What a browser does by itself at a fragment, where the fragment holds the whole address and it knows no place: it shows
 * the place, marks it as `:target` would (the build writes `[data-target]` for it), and lets the keyboard go on from there.
 */
export function arriveAt(hash: string): void {
  for (const left of document.querySelectorAll('[data-target]')) left.removeAttribute('data-target');
  const place = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  if (place === null) return;
  place.setAttribute('data-target', '');
  place.scrollIntoView?.({ block: 'start' });
  if (place.hasAttribute('tabindex')) {
    place.focus({ preventScroll: true });
    return;
  }
  // Nothing that can be focused: where the focus was last is where Tab goes on from.
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.blur();
  place.removeAttribute('tabindex');
}
