import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { AsOfBar } from '../../../src/app/AsOfBar.tsx';
import { renderInSite } from '../../helpers/renderInSite.tsx';

vi.mock('../../../src/app/LanguageGate.tsx', () => ({ wordsOf: () => Promise.reject(new Error('offline')) }));

it('says so where the panel cannot be fetched, and leaves the bar as it is', async () => {
  const user = userEvent.setup();
  await renderInSite(<AsOfBar />, { at: '/?asOf=2026-02-02' });
  await user.click(screen.getByRole('button', { name: 'Change day' }));
  expect(await screen.findByRole('alert')).toHaveTextContent(/^If you were offline, load the page again\./);
  expect(screen.getByRole('button', { name: 'Change day' })).toHaveAttribute('aria-expanded', 'false');
});
