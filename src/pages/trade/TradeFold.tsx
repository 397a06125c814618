import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useWords } from '../../i18n/WordsContext.tsx';
import './TradeFold.css';

export interface TradeFoldProps {
  readonly title: string;
  /** Ids of the entries within: an address that names one opens the fold. */
  readonly ids: readonly string[];
  /** Called only while it is open. */
  readonly children: () => ReactNode;
}

/** Entries that are there on demand; made only when they are wanted, by hand or by an address that names one of them. */
export function TradeFold({ title, ids, children }: TradeFoldProps) {
  const words = useWords();
  const { hash } = useLocation();
  const isNamed = ids.includes(hash.slice(1));
  const [open, setOpen] = useState(isNamed);
  const [lastHash, setLastHash] = useState(hash);
  if (hash !== lastHash) {
    setLastHash(hash);
    if (isNamed) setOpen(true);
  }
  return (
    <details className="trade-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {title}
        {!open && <span className="print-only muted"> {words.t('trade.fold.not-printed')}</span>}
      </summary>
      {open && children()}
    </details>
  );
}
