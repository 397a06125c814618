import { useWords } from '../i18n/WordsContext.tsx';
import type { Words } from '../i18n/words.ts';
import type { SaveFile, Saving } from './useSaving.ts';

const BYTES_PER_KILOBYTE = 1000;

function savingText(saving: Saving, words: Words): string | null {
  switch (saving.phase) {
    case 'idle':
      return null;
    case 'making':
      return words.t('download.making', { name: saving.name });
    case 'cancelled':
      return words.t('download.cancelled', { name: saving.name });
    case 'saved': {
      const count = words.number(Math.max(1, Math.round(saving.bytes / BYTES_PER_KILOBYTE)));
      return words.t('download.saved', { name: saving.name, size: words.t('download.size.kilobytes', { count }) });
    }
    case 'failed':
      return words.t('download.failed', { name: saving.name, reason: saving.reason });
  }
}

/** How far the file is that was asked for, and the way to stop it. */
export function SavingStatus({ saving, cancel }: Pick<SaveFile, 'saving' | 'cancel'>) {
  const words = useWords();
  return (
    <div className="download-status">
      <p role="status" className={saving.phase === 'failed' ? 'alert' : undefined}>
        {savingText(saving, words)}
      </p>
      {saving.phase === 'making' && (
        <button type="button" className="button" onClick={cancel}>
          {words.t('download.cancel')}
        </button>
      )}
    </div>
  );
}
