import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link } from 'react-router-dom';
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

  it('reads its values one by one, with who counted and who published them, in one line for all panels', async () => {
    await renderInSite(<FigureFrame figure={regionalComparison} />, { at: '/trade' });
    const last =
      'US$3.99 million to Kyrgyzstan, FY2024-25; counted by Pakistan; State Bank of Pakistan. Published by Profit (Pakistan Today) and EuropeSays.';
    const slider = screen.getByRole('slider', { name: 'Values one by one: to Kyrgyzstan' });
    // 24 whole years counted by others, then FY2023-24 and FY2024-25.
    fireEvent.change(slider, { target: { value: '24' } });
    fireEvent.change(slider, { target: { value: '25' } });
    expect(slider).toHaveAttribute('aria-valuetext', last);
    expect(screen.getByText(last)).toBeVisible();
    const other = screen.getByRole('slider', { name: 'Values one by one: from Uzbekistan' });
    fireEvent.change(other, { target: { value: '0' } });
    expect(screen.queryByText(last)).toBeNull();
    expect(screen.getByText(/^US\$[\d.]+ million from Uzbekistan, 1992; counted by Correlates of War/)).toBeVisible();
  });

  it('reads on an earlier day only what was known then', async () => {
    const user = userEvent.setup();
    await renderInSite(
      <>
        <Link to="/trade?asOf=2025-01-01">then</Link>
        <FigureFrame figure={regionalComparison} />
      </>,
      { at: '/trade' },
    );
    const slider = () => screen.getByRole('slider', { name: 'Values one by one: to Kyrgyzstan' });
    fireEvent.change(slider(), { target: { value: '24' } });
    expect(screen.getByText(/^US\$9\.56 million to Kyrgyzstan, FY2023-24; .* and EuropeSays\.$/)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'then' }));
    // Exports to Kyrgyzstan in FY2023-24 were published in July 2025.
    expect(screen.queryByText(/million to Kyrgyzstan, FY2023-24/)).toBeNull();
    expect(slider()).toHaveAttribute(
      'aria-valuetext',
      'Point at a value to read it, or go through the values with the arrow keys.',
    );
  });
});
