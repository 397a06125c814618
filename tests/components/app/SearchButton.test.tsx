import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SearchButton } from '../../../src/app/SearchButton.tsx';
import { datasetQuery, packageAddress } from '../../../src/load/datasetQuery.ts';
import { siteAddress } from '../../../src/viewState/siteAddress.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

// The index of the real data is built at the first opening, on a machine that may be busy.
configure({ asyncUtilTimeout: 5000 });

async function renderButton(at = '/visits') {
  const queries = new QueryClient();
  queries.setQueryData(datasetQuery(packageAddress(null, siteAddress())).queryKey, await realDataset());
  return renderInSite(
    <QueryClientProvider client={queries}>
      <SearchButton />
      <label>
        Other <input type="text" />
      </label>
      <label>
        Box <input type="checkbox" />
      </label>
    </QueryClientProvider>,
    { at },
  );
}

/** Opens the dialog and waits for its file and its words. */
async function opening(run: () => Promise<void>): Promise<void> {
  await run();
  await screen.findByRole('dialog');
}

const theButton = () => screen.getByRole('button', { name: 'Find a record' });
const field = () => screen.getByRole('combobox', { name: 'Words, names, places' });
const chosen = () => {
  const id = field().getAttribute('aria-activedescendant');
  return id === null ? null : document.getElementById(id);
};

describe('SearchButton', () => {
  it('opens a dialog with the field ready, and examples', async () => {
    const user = userEvent.setup();
    const { container } = await renderButton();
    await opening(() => user.click(theButton()));
    expect(await screen.findByRole('dialog', { name: 'Find a record' })).toBeVisible();
    expect(field()).toHaveFocus();
    expect(await screen.findByRole('option', { name: /Shehbaz Sharif/ })).toBeVisible();
    expect(chosen()).toBeNull();
    await expectAccessible(container);
  });

  it('is opened by Ctrl K and Cmd K from anywhere but a field that is written in', async () => {
    const user = userEvent.setup();
    await renderButton();
    await user.click(screen.getByRole('textbox', { name: 'Other' }));
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
    for (const keys of ['{Control>}k{/Control}', '{Meta>}k{/Meta}', '{Control>}[KeyK]{/Control}']) {
      screen.getByRole('checkbox', { name: 'Box' }).focus();
      await opening(() => user.keyboard(keys));
      expect(await screen.findByRole('dialog')).toBeVisible();
      await user.keyboard('{Escape}');
      expect(screen.queryByRole('dialog')).toBeNull();
      expect(screen.getByRole('checkbox', { name: 'Box' })).toHaveFocus();
    }
    await user.keyboard('{Control>}{Shift>}k{/Shift}{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is worked by keys alone: type, arrows, Enter', async () => {
    const user = userEvent.setup();
    const { container, location } = await renderButton('/visits?asOf=2026-02-05&kind=visit');
    theButton().focus();
    await opening(() => user.keyboard('{Enter}'));
    await screen.findAllByRole('option');
    await user.keyboard('شہباز');
    await waitFor(() => expect(chosen()).toHaveTextContent('Shehbaz Sharif'));
    expect(field()).toHaveAttribute('aria-expanded', 'true');
    await expectAccessible(container);
    await user.keyboard('{ArrowUp}');
    expect(chosen()).toHaveTextContent(/^All \d+ results for “شہباز”$/);
    await user.keyboard('{ArrowDown}');
    expect(chosen()).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    // The day goes along, the filters of the page stay behind.
    await waitFor(() => expect(location()).toBe('/people/shehbaz-sharif?asOf=2026-02-05'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leads to every result, and to the page where there is none', async () => {
    const user = userEvent.setup();
    const { location } = await renderButton();
    await opening(() => user.click(theButton()));
    await screen.findAllByRole('option');
    await user.keyboard('Gwadar');
    const list = screen.getByRole('listbox', { name: 'Records found' });
    await user.click(await within(list).findByRole('option', { name: /^All \d+ results for “Gwadar”$/ }));
    await waitFor(() => expect(location()).toBe('/search?q=Gwadar'));
    await opening(() => user.click(theButton()));
    await screen.findAllByRole('option');
    await user.keyboard('qqqqqq');
    expect(screen.getByRole('status')).toHaveTextContent('No record for “qqqqqq”');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location()).toBe('/search?q=qqqqqq'));
  });

  it('takes an example as the words to look for', async () => {
    const user = userEvent.setup();
    const { location } = await renderButton();
    await opening(() => user.click(theButton()));
    await user.click(await screen.findByRole('option', { name: /Shehbaz Sharif/ }));
    expect(field()).toHaveValue('Shehbaz Sharif');
    expect(field()).toHaveFocus();
    expect(location()).toBe('/visits');
  });

  it('knows no more than the day shown', async () => {
    const user = userEvent.setup();
    await renderButton('/visits?asOf=2026-02-02');
    await opening(() => user.click(theButton()));
    await screen.findAllByRole('option');
    await user.keyboard('referendum');
    expect(screen.getByRole('status')).toHaveTextContent('No record for “referendum”, as known on 2 February 2026.');
  });

  it('is closed by its button, and gives the focus back', async () => {
    const user = userEvent.setup();
    await renderButton();
    await opening(() => user.click(theButton()));
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(theButton()).toHaveFocus();
  });
});
