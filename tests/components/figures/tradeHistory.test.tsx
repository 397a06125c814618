import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { tradeHistory } from '../../../src/figures/trade-history/index.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { openFigure, openTable } from '../../helpers/openFigure.tsx';

const PATIENCE = { timeout: 15_000 };
const THERE = /^Pakistan to Kazakhstan: /;
const drawing = () => screen.findByRole('img', { name: THERE }, PATIENCE);

describe('trade-history', () => {
  it('asks, answers and draws both directions', async () => {
    const { container } = await openFigure(tradeHistory);
    expect(
      screen.getByRole('heading', { level: 2, name: 'How did trade go over the years, by each count?' }),
    ).toBeVisible();
    expect(screen.getByText(/US\$185\.3 m from Pakistan to Kazakhstan \(FY2023-24/)).toBeVisible();
    expect(await drawing()).toBeVisible();
    expect(screen.getByRole('img', { name: /^Kazakhstan to Pakistan: / })).toBeVisible();
    await expectAccessible(container);
  });

  it('says at every mark what it is, who counted it and who published it', async () => {
    await openFigure(tradeHistory);
    const titles = [...(await drawing()).querySelectorAll('title')].map(({ textContent }) => textContent);
    expect(titles).toContain(
      'US$98.0 m, Pakistan to Kazakhstan, FY2024-25; Pakistan, as exports; State Bank of Pakistan. Published by Profit (Pakistan Today) and EuropeSays.',
    );
    expect(titles).toContain('published values of one quantity: 98.0 and 250.8');
    // 2015, 2017 to the middle of 2021, and FY2025-26.
    expect(titles.filter((title) => title === 'no yearly figure found')).toHaveLength(3);
  });

  it('reads its values one by one by the keys of a slider, in the order of time', async () => {
    await openFigure(tradeHistory);
    await drawing();
    const slider = screen.getByRole('slider', { name: 'Values one by one: Pakistan to Kazakhstan' });
    const first =
      'US$0 m, Pakistan to Kazakhstan, 1992; Correlates of War, as imports; Trade Data Set v4.0. Published by Correlates of War Project (K. Barbieri, O. M. G. Keshk).';
    expect(screen.queryByText(first, { selector: 'p' })).toBeNull();
    fireEvent.change(slider, { target: { value: '0' } });
    expect(slider).toHaveAttribute('aria-valuetext', first);
    expect(screen.getByText(first, { selector: 'p' })).toBeVisible();
    // The slider of the other direction has not moved.
    expect(screen.getByRole('slider', { name: 'Values one by one: Kazakhstan to Pakistan' })).toHaveAttribute(
      'aria-valuetext',
      'Point at a value to read it, or go through the values with the arrow keys.',
    );
  });

  it('tells the values another way, in the address and in the drawing', async () => {
    const { location } = await openFigure(tradeHistory);
    await drawing();
    const user = userEvent.setup();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Values' }), 'US$ a person');
    expect(location()).toBe('/?per=capita');
    expect(screen.getByText('US$ a year for each person in Kazakhstan')).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Scale' }), 'logarithmic');
    expect(location()).toBe('/?scale=log&per=capita');
    expect(screen.getByText(/below the break: 0/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Values' }), 'US$ million');
    expect(location()).toBe('/?scale=log');
  });

  it('narrows the period by its two handles, and widens it to the whole span', async () => {
    const { location } = await openFigure(tradeHistory);
    await drawing();
    const period = screen.getByRole('group', { name: 'Period: 1992 to 2026' });
    fireEvent.change(within(period).getByRole('slider', { name: 'First year' }), { target: { value: '2010' } });
    fireEvent.change(within(period).getByRole('slider', { name: 'Last year' }), { target: { value: '2014' } });
    await waitFor(() => expect(location()).toBe('/?from=2010&to=2014'));
    expect(screen.getByRole('img', { name: /^Pakistan to Kazakhstan: .* 5 values/ })).toBeVisible();
    // The last handle does not pass the first.
    fireEvent.change(screen.getByRole('slider', { name: 'Last year' }), { target: { value: '2001' } });
    await waitFor(() => expect(location()).toBe('/?from=2010&to=2010'));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Whole span' }));
    await waitFor(() => expect(location()).toBe('/'));
  });

  it('draws a period of which nothing is known as missing, and keeps its handles', async () => {
    await openFigure(tradeHistory, '/?from=2018&to=2019');
    expect(await drawing()).toBeVisible();
    expect(screen.getAllByText('No whole year is on record for this choice.')[0]).toBeVisible();
    expect(screen.getByRole('slider', { name: 'First year' })).toHaveValue('2018');
  });

  it('has every value in its table, zero as zero and what is missing with its reason', async () => {
    const { container } = await openFigure(tradeHistory, '/?per=change');
    const rows = await openTable();
    expect(rows).toHaveLength(67);
    const found = (year: string) =>
      rows.find(
        ([goods, reporter, , period]) =>
          goods === 'Pakistan to Kazakhstan' && reporter === 'Correlates of War' && period === year,
      );
    // 0 in 1992, 11 in 1993, 2 in 1994: less nine elevenths.
    expect(found('1992')?.slice(4, 6)).toEqual(['0', 'no year before it in its series']);
    expect(found('1993')?.slice(4, 6)).toEqual(['11.0', 'from zero']);
    expect(found('1994')?.slice(4, 6)).toEqual(['2.0', '−81.8%']);
    await expectAccessible(container);
  });
});
