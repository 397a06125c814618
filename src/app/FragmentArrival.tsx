import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { arriveAt } from './arriveAt.ts';

/** In one file, leads to the place that the address names, as often as it is asked for. */
export function FragmentArrival() {
  const location = useLocation();
  useEffect(() => {
    const { hash } = location;
    arriveAt(hash);
    const asked = window.location.hash;
    // The router sees no change when the same link is followed again.
    const again = () => {
      if (window.location.hash === asked && hash !== '') arriveAt(hash);
    };
    window.addEventListener('popstate', again);
    return () => window.removeEventListener('popstate', again);
  }, [location]);
  return null;
}
