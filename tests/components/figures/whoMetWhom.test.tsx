import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { whoMetWhom } from '../../../src/figures/who-met-whom/index.ts';
import { PairList } from '../../../src/figures/who-met-whom/PairList.tsx';
import { selectWhoMetWhom } from '../../../src/figures/who-met-whom/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { expectWholeFigure, openFigure } from '../../helpers/openFigure.tsx';
import { realDataset } from '../../helpers/realDataset.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const LEADERS = 'Shehbaz Sharif and Kassym-Jomart Tokayev: 7 meetings, last Mar 2026';
const cell = (name: string) => screen.getByRole('button', { name });
const panel = () => screen.getByRole('region', { name: LEADERS });

describe('who met whom', () => {
  it('asks, answers, draws and tabulates, one row a pair', async () => {
    await expectWholeFigure(whoMetWhom, {
      question: 'Who met whom, and how often?',
      answer: /^Shehbaz Sharif and Kassym-Jomart Tokayev met most often: 3 times, 3 of them by telephone/,
      // The other pair of the calls: Nawaz Sharif and Nazarbayev.
      rows: 2,
      at: '/visits?kind=call',
    });
  });

  it('is a grid of people by people', async () => {
    const { container } = await openFigure(whoMetWhom, '/visits');
    const grid = screen.getByRole('grid', { name: /^Shehbaz Sharif and Kassym-Jomart Tokayev met most often/ });
    // At the width of a page that is not measured, ten people of each side at most.
    expect(within(grid).getAllByRole('rowheader')).toHaveLength(10);
    expect(within(grid).getByRole('columnheader', { name: 'Kassym-Jomart Tokayev' })).toBeVisible();
    expect(within(grid).getByRole('link', { name: 'Shehbaz Sharif' })).toHaveAttribute(
      'href',
      '/people/shehbaz-sharif',
    );
    expect(cell(LEADERS)).toHaveTextContent('7');
    expect(within(grid).getAllByText('none on record').length).toBeGreaterThan(0);
    await expectAccessible(container);
  });

  it('is one Tab stop; arrows walk cells and heads', async () => {
    const user = userEvent.setup();
    await openFigure(whoMetWhom, '/visits');
    const grid = screen.getByRole('grid');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.tab();
    expect(cell(LEADERS)).toHaveFocus();
    await user.keyboard('{ArrowLeft}');
    expect(within(grid).getByRole('link', { name: 'Shehbaz Sharif' })).toHaveFocus();
    // Nazarbayev, the second column, never met him.
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('none on record');
    expect(grid.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await user.tab();
    expect(grid.contains(document.activeElement)).toBe(false);
    await user.tab({ shift: true });
    expect(document.activeElement).toHaveTextContent('none on record');
  });

  it('opens the meetings behind a number, newest first, and gives the focus back', async () => {
    const user = userEvent.setup();
    const { container } = await openFigure(whoMetWhom, '/visits');
    cell(LEADERS).focus();
    await user.keyboard('{Enter}');
    expect(cell(LEADERS)).toHaveAttribute('aria-expanded', 'true');
    expect(panel()).toHaveFocus();
    const [newest, state] = within(panel()).getAllByRole('listitem');
    expect(newest).toHaveTextContent(/^Mar 2026telephone call/);
    // The visit and the talks in its course.
    expect(within(state ?? panel()).getAllByRole('button')).toHaveLength(2);
    expect(state).toHaveTextContent('Recorded more than once, counted once.');
    await user.click(within(panel()).getByRole('button', { name: 'President Tokayev’s state visit to Pakistan' }));
    expect(within(panel()).getByRole('link', { name: 'Open the whole record' })).toHaveAttribute(
      'href',
      '/visits/visit-tokayev-islamabad-2026',
    );
    await expectAccessible(container);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: LEADERS })).toBeNull();
    expect(cell(LEADERS)).toHaveFocus();
  });

  it('leaves out on the eve of the state visit what came later', async () => {
    await openFigure(whoMetWhom, '/visits?asOf=2026-02-02');
    expect(cell('Shehbaz Sharif and Kassym-Jomart Tokayev: 5 meetings, last Aug 2025 – Sept 2025')).toHaveTextContent(
      '5',
    );
  });

  it('lists the pairs where a matrix has no room', async () => {
    const user = userEvent.setup();
    const model = selectWhoMetWhom(knownOn(await realDataset(), '2026-11-23'), DEFAULT_VIEW);
    let opened = '';
    const { container } = await renderInSite(
      <PairList
        pairs={model.pairs.slice(0, 3)}
        model={model}
        open="shehbaz-sharif tokayev"
        onOpen={(key) => {
          opened = key;
        }}
        onClose={() => undefined}
      />,
    );
    expect(within(panel()).getAllByText(/^Mar 2026/)).toHaveLength(1);
    await user.click(
      screen.getByRole('button', { name: 'Nawaz Sharif and Nursultan Nazarbayev 3 meetings, last 8–10 Jun 2017' }),
    );
    expect(opened).toBe('nawaz-sharif nazarbayev');
    await expectAccessible(container);
  });
});
