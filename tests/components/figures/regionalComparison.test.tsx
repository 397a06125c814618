import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { regionalComparison } from '../../../src/figures/regional-comparison/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

describe('regional-comparison', () => {
  it('has a panel a state and direction, each told in words', async () => {
    const { container } = await renderInSite(<FigureFrame figure={regionalComparison} />, { at: '/trade' });
    expect(
      screen.getByRole('heading', {
        level: 2,
        name: 'How does Pakistan’s trade with Kazakhstan compare with that of its neighbours?',
      }),
    ).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Kazakhstan',
      'Uzbekistan',
      'Tajikistan',
      'Turkmenistan',
      'Kyrgyzstan',
    ]);
    expect(screen.getAllByRole('img', { name: /^Goods (to|from)/ })).toHaveLength(10);
    expect(screen.getByRole('img', { name: /^Goods to Kyrgyzstan: .* the last US\$4 million$/ })).toBeInTheDocument();
    expect(screen.getByText('≠ 250.8')).toBeInTheDocument();
    await expectAccessible(container);
  });
});
