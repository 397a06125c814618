import { useEffect, useRef, useState } from 'react';

/** Milliseconds after the last key at which the address follows: browsers refuse to change it at every key for long. */
const PAUSE = 200;

interface Typed {
  readonly text: string;
  /** What the address said when the typing began: until it says something third, what was typed counts. */
  readonly over: string;
}

export interface TypedQuery {
  readonly query: string;
  readonly type: (text: string) => void;
  /** Writes what was typed into the address at once. */
  readonly commit: () => void;
}

/** The query of the address, ahead of it by what is being typed. */
export function useTypedQuery(address: string, onChange: (text: string) => void): TypedQuery {
  const [typed, setTyped] = useState<Typed | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const counts = typed !== null && (address === typed.over || address === typed.text);
  const query = counts ? typed.text : address;
  return {
    query,
    type(text) {
      setTyped({ text, over: address });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => onChange(text), PAUSE);
    },
    commit() {
      clearTimeout(timer.current);
      if (query !== address) onChange(query);
      else setTyped(null);
    },
  };
}
