import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { controlChoices } from '../../../../src/app/print/controlChoices.ts';

const nothing = () => undefined;

describe('controlChoices', () => {
  it('says in the words of the page what was chosen, and nothing of what was not', () => {
    const { container } = render(
      <form>
        <fieldset>
          <legend>Kind</legend>
          <label>
            <input type="checkbox" checked onChange={nothing} /> <span>Treaty (3)</span>
          </label>
          <label>
            <input type="checkbox" checked onChange={nothing} /> <span>Protocol (4)</span>
          </label>
          <label>
            <input type="checkbox" /> <span>Roadmap (2)</span>
          </label>
        </fieldset>
        <label>
          <span>Side</span>
          <select value="KAZ" onChange={nothing}>
            <option value="">All</option>
            <option value="KAZ">Kazakhstan</option>
          </select>
        </label>
        <label>
          <span>Status</span>
          <select>
            <option value="">All</option>
            <option value="signed">Signed</option>
          </select>
        </label>
        <label>
          Words <input type="search" value=" gwadar " onChange={nothing} />
        </label>
        <label>
          From <input type="text" value="" onChange={nothing} />
        </label>
        {/* Where the pointer of a drawing stands is no choice. */}
        <input type="range" aria-label="Values one by one" defaultValue={3} />
      </form>,
    );
    expect(controlChoices(container)).toEqual([
      { label: 'Kind', values: ['Treaty (3)', 'Protocol (4)'] },
      { label: 'Side', values: ['Kazakhstan'] },
      { label: 'Words', values: ['gwadar'] },
    ]);
  });
});
