import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { tradeTarget } from '../../../src/figures/trade-target/index.ts';
import { DocumentPage } from '../../../src/pages/DocumentPage.tsx';
import { SourcePage } from '../../../src/pages/SourcePage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const citation = () => (screen.getByRole('textbox', { name: 'Citation' }) as HTMLTextAreaElement).value;

describe('citing', () => {
  it('a figure names its question, the version and the day, and its address pins the day', async () => {
    const user = userEvent.setup();
    const { container } = await renderInSite(<FigureFrame figure={tradeTarget} />, { at: '/trade?asOf=2026-02-05' });
    await user.click(screen.getByRole('button', { name: 'Cite' }));
    const dialog = await screen.findByRole('dialog', { name: /^Cite “How far is the goal/ });
    expect(citation()).toBe(
      'Dostyq. (2026, February 5). How far is the goal of US$1,000 m a year? (Version 1.1.1). Dostyq: Relations of Pakistan and Kazakhstan. As known on 5 February 2026. http://localhost:3000/trade?asOf=2026-02-05#trade-target',
    );
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Style' }), 'BibTeX');
    expect(citation()).toMatch(/^@misc\{dostyq-trade-target-2026-02-05,\n {2}author = \{\{Dostyq\}\},/);
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Style' }), 'Sentence in Markdown');
    expect(citation()).toMatch(
      /^Trade both ways stands at .* of the goal\. \(\[Dostyq\. .*\]\(<http:\/\/localhost:3000\/trade\?asOf=2026-02-05#trade-target>\)\)$/,
    );
    await expectAccessible(container);
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('a record says its summary with the link, and saves it as a file', async () => {
    const user = userEvent.setup();
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:x';
    });
    vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    await renderInSite(<DocumentPage />, { at: '/documents/doc-extradition-treaty-2026', route: '/documents/:id' });
    await user.click(screen.getByRole('button', { name: 'Cite' }));
    await screen.findByRole('dialog');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Style' }), 'Sentence in HTML');
    expect(citation()).toContain(
      '<a href="http://localhost:3000/documents/doc-extradition-treaty-2026?asOf=2026-11-23">',
    );
    await user.selectOptions(screen.getByRole('combobox', { name: 'Style' }), 'RIS');
    await user.click(screen.getByRole('button', { name: 'Save as a file' }));
    expect(await saved[0]?.text()).toMatch(
      /^TY {2}- ELEC\r\nID {2}- dostyq-doc-extradition-treaty-2026-2026-11-23\r\n/,
    );
    vi.restoreAllMocks();
  });

  it('a source names who published it, and nothing of us', async () => {
    const user = userEvent.setup();
    await renderInSite(<SourcePage />, { at: '/sources/trend-2026-02-04-ktz-nlc', route: '/sources/:id' });
    await user.click(screen.getByRole('button', { name: 'Cite' }));
    await screen.findByRole('dialog');
    expect(citation()).toMatch(/^Trend News Agency\. \(2026, February 4\)\./);
    expect(citation()).not.toContain('Dostyq');
  });
});
