import { useEffect, useRef, useState } from 'react';

/** Milliseconds after the last key at which the address follows: browsers refuse to change it at every key for long. */
const PAUSE = 200;

interface Typed {
  readonly text: string;
  /** What the address said when the typing began, and what the typing has made it say: it may lag behind by any of these. */
  readonly own: readonly string[];
}

/** Until the address says something that was not typed here, what was typed counts. */
const leads = (typed: Typed | null, address: string): typed is Typed =>
  typed !== null && (address === typed.text || typed.own.includes(address));

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
  const query = leads(typed, address) ? typed.text : address;
  const send = (text: string) => {
    setTyped((before) => before && { ...before, own: [...before.own, text] });
    onChange(text);
  };
  return {
    query,
    type(text) {
      // From the state as it is: something may have been sent since the last drawing.
      setTyped((before) => ({ text, own: leads(before, address) ? before.own : [address] }));
      clearTimeout(timer.current);
      timer.current = setTimeout(() => send(text), PAUSE);
    },
    commit() {
      clearTimeout(timer.current);
      if (query !== address) send(query);
      else setTyped(null);
    },
  };
}
