import { configure, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { AsOfBar } from '../../../src/app/AsOfBar.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

// The panel and all words are fetched at the first opening, on a machine that may be busy.
configure({ asyncUtilTimeout: 5000 });

const changeDay = () => screen.getByRole('button', { name: 'Change day' });
const dateField = () => screen.findByLabelText('Show everything as known on');

describe('AsOfBar', () => {
  it('opens and closes the panel, and says so', async () => {
    const user = userEvent.setup();
    const { container } = await renderInSite(<AsOfBar />, { at: '/visits' });
    expect(changeDay()).toHaveAttribute('aria-expanded', 'false');
    changeDay().focus();
    await user.keyboard('{Enter}');
    expect(await dateField()).toHaveValue('2026-11-23');
    expect(changeDay()).toHaveAttribute('aria-expanded', 'true');
    expect(changeDay()).toHaveFocus();
    expect(document.getElementById(changeDay().getAttribute('aria-controls') ?? '')).toHaveClass('no-print');
    await expectAccessible(container);
    await user.keyboard('{Enter}');
    expect(screen.queryByLabelText('Show everything as known on')).toBeNull();
    expect(changeDay()).toHaveAttribute('aria-expanded', 'false');
  });

  it('leaves the saying of the day to the panel while that is open', async () => {
    const user = userEvent.setup();
    await renderInSite(<AsOfBar />);
    const when = () => screen.getByText('As of', { exact: false, selector: 'p' });
    expect(when()).toHaveAttribute('aria-live', 'polite');
    await user.click(changeDay());
    await dateField();
    expect(when()).toHaveAttribute('aria-live', 'off');
  });

  it('goes to a day by its date and by its name, with the panel open', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<AsOfBar />, { at: '/visits?level=president' });
    await user.click(changeDay());
    fireEvent.change(await dateField(), { target: { value: '2025-09-09' } });
    await waitFor(() => expect(location()).toBe('/visits?asOf=2025-09-09&level=president'));
    const named = screen.getByRole('button', { name: 'Before the state visit, 2 Feb 2026' });
    await user.click(named);
    await waitFor(() => expect(named).toHaveAttribute('aria-pressed', 'true'));
    expect(location()).toBe('/visits?asOf=2026-02-02&level=president');
    await user.click(screen.getByRole('button', { name: 'Today, 23 Nov 2026' }));
    await waitFor(() => expect(location()).toBe('/visits?level=president'));
  });

  it('steps on in the open panel', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<AsOfBar />, { at: '/?asOf=2026-02-03' });
    await user.click(changeDay());
    await user.click(await screen.findByRole('button', { name: 'Next step' }));
    await waitFor(() => expect(location()).toBe('/?asOf=2026-02-04'));
    expect(screen.getByRole('button', { name: 'Next step' })).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent(/^4 February 2026: /);
  });

  it('keeps the focus in the bar on the way back to today', async () => {
    const user = userEvent.setup();
    const { location } = await renderInSite(<AsOfBar />, { at: '/?asOf=2026-02-02' });
    screen.getByRole('button', { name: 'Back to today' }).focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location()).toBe('/'));
    expect(screen.queryByRole('button', { name: 'Back to today' })).toBeNull();
    expect(changeDay()).toHaveFocus();
  });
});
