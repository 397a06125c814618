import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PageHead } from '../../../src/pages/PageHead.tsx';
import { renderInSite } from '../../helpers/renderInSite.tsx';

it('breaks no line of a title between the ends of a range, and says it unchanged', async () => {
  await renderInSite(<PageHead title="Documents of 3–4 February, 1992–2026" />);
  const heading = screen.getByRole('heading', { level: 1, name: 'Documents of 3–4 February, 1992–2026' });
  expect([...heading.querySelectorAll('.nowrap')].map(({ textContent }) => textContent)).toEqual(['3–4', '1992–2026']);
});
