import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AreaPage } from '../../../src/pages/AreaPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const at = (path: string) => ({ at: path, route: '/areas/:id' });

describe('AreaPage', () => {
  it('says what the area rests on, who is responsible, what was promised and what happened', async () => {
    const { container } = await renderInSite(<AreaPage />, at('/areas/health'));
    expect(screen.getByRole('heading', { level: 1, name: 'Health and medicine' })).toBeVisible();
    // The university memoranda of 2 February and the paper on health of 4 February 2026.
    expect(screen.getByText('2 documents, none known to be in force.')).toBeVisible();
    const bodies = within(screen.getByRole('region', { name: 'Who is responsible?' }));
    expect(bodies.getByText('Astana Medical University')).toBeVisible();
    expect(screen.getByText('2 promises: none met, 0 under way or partly met, 2 open, 0 overdue.')).toBeVisible();
    expect(screen.getByText('No statement in this area was waiting for an answer on 23 November 2026.')).toBeVisible();
    await expectAccessible(container);
  });

  it('shows an entry once on its page: ids are unique', async () => {
    for (const area of ['political-dialogue', 'transport-logistics', 'institutions-parliament']) {
      const { container, unmount } = await renderInSite(<AreaPage />, at(`/areas/${area}`));
      const ids = [...container.querySelectorAll('[id]')].map((element) => element.id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      unmount();
    }
  });

  it('anchors the corridors and findings of the area', async () => {
    const { container } = await renderInSite(<AreaPage />, at('/areas/transport-logistics'));
    const dataset = await realDataset();
    for (const entry of [...dataset.corridors, ...dataset['area-notes']]) {
      if (entry.areas[0] !== 'transport-logistics') continue;
      expect(container.querySelector(`[id="${entry.id}"]`), entry.id).not.toBeNull();
    }
  });

  it('hides on the eve of the state visit what came of it', async () => {
    await renderInSite(<AreaPage />, at('/areas/health?asOf=2026-02-02'));
    expect(screen.getByText('1 document, none known to be in force.')).toBeVisible();
    expect(screen.queryByText('Document on health')).toBeNull();
  });

  it('answers an unknown id in place with the nearest areas', async () => {
    const { container } = await renderInSite(<AreaPage />, at('/areas/helth?asOf=2026-02-02'));
    expect(screen.getByRole('heading', { level: 1, name: 'There is no area “helth”' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Health and medicine' })).toHaveAttribute(
      'href',
      '/areas/health?asOf=2026-02-02',
    );
    await expectAccessible(container);
  });
});
