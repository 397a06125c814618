import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useTypedQuery } from '../../../src/pages/search/useTypedQuery.ts';

function renderTyping() {
  const sent: string[] = [];
  const hook = renderHook(({ address }) => useTypedQuery(address, (text) => sent.push(text)), {
    initialProps: { address: '' },
  });
  return { ...hook, sent, query: () => hook.result.current.query };
}

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
