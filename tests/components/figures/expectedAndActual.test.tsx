import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { expectedAndActual } from '../../../src/figures/expected-and-actual/index.ts';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no element ${id}`);
  return element;
};

describe('expected-and-actual', () => {
  it('answers at once, and stands what was said beside what came of it', async () => {
    const { container } = await renderInSite(<FigureFrame figure={expectedAndActual} />);
    expect(screen.getByRole('heading', { level: 2, name: 'Did what was announced come about?' })).toBeVisible();
    expect(screen.getByRole('img', { name: /18 were met and 10 in part/ })).toBeVisible();
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      '3 overdue',
      '1 open',
      '8 without a report',
      '10 partly met',
      '18 met',
    ]);
    const row = byId('exp-gwadar-access-deal-2025');
    expect(row).toHaveTextContent('Unnamed officials cited by The Express Tribune expected an accord');
    expect(row).toHaveTextContent('3 September 2025 · for: during the visit planned for November 2025');
    expect(row).toHaveTextContent('Partly met, 4 February 2026.');
    expect(within(row).getByRole('link', { name: 'Document on ports' })).toHaveAttribute(
      'href',
      '/documents/doc-ports-2026',
    );
    await expectAccessible(container);
  });

  it('says that no report was found, and by when', async () => {
    await renderInSite(<FigureFrame figure={expectedAndActual} />);
    expect(byId('exp-bus-deliveries-2026')).toHaveTextContent(
      'Overdue. The sources seen report no deliveries. no report found by 23 November 2026',
    );
    expect(byId('exp-banking-agreement-2023')).toHaveTextContent('No report found by 23 November 2026.');
  });

  it('is where the address of every expectation leads to', async () => {
    const { container } = await renderInSite(<FigureFrame figure={expectedAndActual} />);
    for (const { id } of (await realDataset()).expectations) {
      expect(container.querySelectorAll(`[id="${id}"]`), id).toHaveLength(1);
    }
  });

  it('unfolds what was met when the address leads into it', async () => {
    const { unmount } = await renderInSite(<FigureFrame figure={expectedAndActual} />, { at: '/documents' });
    expect(byId('exp-state-visit-2026').closest('details')).not.toHaveAttribute('open');
    unmount();
    await renderInSite(<FigureFrame figure={expectedAndActual} />, { at: '/documents#exp-state-visit-2026' });
    expect(byId('exp-state-visit-2026').closest('details')).toHaveAttribute('open');
  });

  it('has the sources of the statement and those of the outcome apart', async () => {
    await renderInSite(<FigureFrame figure={expectedAndActual} />);
    const row = byId('exp-railway-memorandum-2026');
    expect(
      within(row).getByRole('button', { name: /of “Railway memorandum with Pakistan, outcome”$/ }),
    ).toBeInTheDocument();
    expect(within(row).getByRole('button', { name: /of “Railway memorandum with Pakistan”$/ })).toBeInTheDocument();
  });

  it('has a table of every statement', async () => {
    await renderInSite(<FigureFrame figure={expectedAndActual} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Table' }));
    // 40 statements and the head.
    expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(41);
  });

  it('leaves open on 2 February 2026 what the visit decided, and calls overdue what had not come', async () => {
    await renderInSite(<FigureFrame figure={expectedAndActual} />, { at: '/documents?asOf=2026-02-02' });
    expect(byId('exp-state-visit-2026')).toHaveTextContent('Open.');
    expect(byId('exp-visit-november-2025')).toHaveTextContent('Overdue. no report known on 2 February 2026');
    expect(screen.queryByText(/took place in February 2026/)).toBeNull();
  });
});
