import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useTypedQuery } from '../../../src/pages/search/useTypedQuery.ts';

function renderTyping() {
  const sent: string[] = [];
  const hook = renderHook(({ address }) => useTypedQuery(address, (text) => sent.push(text)), {
    initialProps: { address: '' },
  });
  return { ...hook, sent, query: () => hook.result.current.query };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('useTypedQuery', () => {
  it('loses no letter while the address lags behind', () => {
    const { result, rerender, sent, query } = renderTyping();
    act(() => result.current.type('To'));
    act(() => result.current.commit());
    // Typed before the address has followed.
    act(() => result.current.type('Tok'));
    rerender({ address: 'To' });
    expect(query()).toBe('Tok');
    act(() => result.current.type('Toka'));
    expect(query()).toBe('Toka');
    act(() => result.current.commit());
    rerender({ address: 'Toka' });
    expect(query()).toBe('Toka');
    expect(sent).toEqual(['To', 'Toka']);
  });

  it('loses no letter typed in the moment between the pause and the next drawing', () => {
    vi.useFakeTimers();
    const { result, rerender, sent, query } = renderTyping();
    act(() => result.current.type('Tok'));
    act(() => {
      vi.advanceTimersByTime(200);
      // The page is not drawn anew yet: the field still has what it was given before the address was sent on.
      result.current.type('Toka');
    });
    expect(sent).toEqual(['Tok']);
    rerender({ address: 'Tok' });
    expect(query()).toBe('Toka');
  });

  it('follows the address when somebody else changes it', () => {
    const { result, rerender, query } = renderTyping();
    act(() => result.current.type('Tok'));
    rerender({ address: 'Gwadar' });
    expect(query()).toBe('Gwadar');
    act(() => result.current.type('Gwadar p'));
    expect(query()).toBe('Gwadar p');
  });

  it('writes nothing where nothing was typed', () => {
    const { result, sent } = renderTyping();
    act(() => result.current.commit());
    expect(sent).toEqual([]);
  });
});
