import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useSnapshot } from '../figures/SnapshotContext.tsx';
import { useWords } from '../i18n/WordsContext.tsx';
import { parseMadeWith } from '../viewState/embedAddress.ts';

/** Says quietly when the figure shows another version of the data than its address was made with. */
export function MadeWith() {
  const words = useWords();
  const { version } = useSnapshot().dataset;
  const [params] = useSearchParams();
  // A choice made inside the frame writes the address anew, without this.
  const [made] = useState(() => parseMadeWith(params));
  if (made === null || made === version) return null;
  return <p className="embed-note small muted">{words.t('embed.made-with', { made, shown: version })}</p>;
}
