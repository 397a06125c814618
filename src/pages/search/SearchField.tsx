import { useWords } from '../../i18n/WordsContext.tsx';
import type { TypedQuery } from './useTypedQuery.ts';

/** The words to look for, in any script. */
export function SearchField({ query, type, commit }: TypedQuery) {
  const words = useWords();
  return (
    <label className="search-field">
      <span>{words.t('find.field')}</span>
      <input
        type="search"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={query}
        onChange={(event) => type(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
    </label>
  );
}
