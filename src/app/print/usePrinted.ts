import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * What `read` finds in the page while it is printed, null at all other times. Those who lay the page out for paper listen
 * in the capturing phase, so that it is read as it will be printed. The page is copied as soon as the event is over.
 */
export function usePrinted<Read>(read: () => Read, restore: () => void = () => undefined): Read | null {
  const [printed, setPrinted] = useState<Read | null>(null);
  const onBefore = useEffectEvent(() => {
    const found = read();
    flushSync(() => setPrinted(found));
  });
  const onAfter = useEffectEvent(() => {
    restore();
    setPrinted(null);
  });
  useEffect(() => {
    const before = () => onBefore();
    const after = () => onAfter();
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return printed;
}
