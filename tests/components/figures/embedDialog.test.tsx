import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { documentCount } from '../../../src/figures/document-count/index.ts';
import { EmbedOptions } from '../../../src/figures/EmbedOptions.tsx';
import type { EmbedChoices } from '../../../src/figures/embedChoices.ts';
import { FigureFrame } from '../../../src/figures/FigureFrame.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const QUESTION = 'How many documents were signed on 4 February 2026?';
const code = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code for your page' }).value;
const preview = () => within(screen.getByRole('region', { name: 'Preview' })).getByTitle<HTMLIFrameElement>(QUESTION);

async function openDialog(at = '/documents') {
  const user = userEvent.setup();
  const site = await renderInSite(<FigureFrame figure={documentCount} />, { at });
  await user.click(screen.getByRole('button', { name: 'Embed' }));
  // The first time, its code and its words are read.
  await screen.findByRole('dialog', { name: 'Embed this figure' }, { timeout: 20_000 });
  return { user, ...site };
}

/** What the frame of the preview says to the page. */
function say(data: unknown, source: Window | null = preview().contentWindow) {
  act(() => {
    window.dispatchEvent(new MessageEvent('message', { data, source }));
  });
}

const told = (height: number) => ({
  type: 'dostyq:figure',
  figure: 'document-count',
  height,
  question: QUESTION,
  day: '2026-11-23',
});

describe('the dialog for embedding', () => {
  it('is not there, nor its preview, before it is asked for', async () => {
    await renderInSite(<FigureFrame figure={documentCount} />, { at: '/documents' });
    expect(screen.queryByTitle(QUESTION)).toBeNull();
    expect(document.querySelector('iframe')).toBeNull();
  });

  it('gives a code that follows new data: neither day nor version nor theme', async () => {
    const { container } = await openDialog('/documents?theme=dark');
    expect(screen.getByRole('radio', { name: 'Follows new data' })).toBeChecked();
    expect(code()).toBe(
      `<iframe src="http://localhost:3000/embed/document-count"\n  title="${QUESTION}"\n  width="100%" height="${documentCount.size.height}" loading="lazy" frameborder="0"></iframe>`,
    );
    await expectAccessible(container);
  });

  it('freezes the day and the version, and says what a static site can freeze', async () => {
    const { user } = await openDialog();
    await user.click(screen.getByRole('radio', { name: 'Frozen at 23 November 2026' }));
    expect(code()).toContain('src="http://localhost:3000/embed/document-count?asOf=2026-11-23&amp;version=1.1.1"');
    expect(screen.getByText(/made with data 1\.1\.1; a static site serves only its newest data/)).toBeVisible();
  });

  it('is frozen from the start where the reader looks at a day of the past, and takes the filters along', async () => {
    await openDialog('/documents?asOf=2026-02-05&area=energy&dataset=data/old.json');
    expect(screen.getByRole('radio', { name: 'Frozen at 5 February 2026' })).toBeChecked();
    expect(code()).toContain(
      '/embed/document-count?asOf=2026-02-05&amp;area=energy&amp;dataset=data%2Fold.json&amp;version=1.1.1"',
    );
  });

  it('shows the very address, and takes its height from what that says and from nobody else', async () => {
    await openDialog();
    expect(preview()).toHaveAttribute('src', 'http://localhost:3000/embed/document-count');
    expect(screen.getByText('Loading the preview …')).toBeVisible();
    say(told(999), window);
    say({ sentinel: 'amp', type: 'embed-size', height: 998 });
    say({ ...told(0) });
    say({ type: 'dostyq:figure', height: 'tall' });
    say(null);
    expect(screen.getByText('Loading the preview …')).toBeVisible();
    say(told(611.2));
    expect(screen.getByText('At 704 px it is 612 px high.')).toBeVisible();
    expect(code()).toContain('width="100%" height="612"');
    expect(preview()).toHaveStyle({ blockSize: '612px' });
  });

  it('measures anew where another day changes the address', async () => {
    const { user } = await openDialog();
    say(told(612));
    await user.click(screen.getByRole('radio', { name: /^Frozen/ }));
    expect(screen.getByText('Loading the preview …')).toBeVisible();
    expect(preview()).toHaveAttribute('src', expect.stringContaining('version=1.1.1'));
    say(told(640));
    expect(code()).toContain('height="640"');
  });

  it('offers widths for a column, a page, a slide and any other', async () => {
    const { user } = await openDialog();
    const width = screen.getByRole('combobox', { name: 'Width' });
    for (const [name, px] of [
      ['Column, 342 px', 342],
      ['Page, 704 px', 704],
      ['Slide, 1120 px', 1120],
    ] as const) {
      await user.selectOptions(width, name);
      expect(code()).toContain(`width="${px}" style="max-width:100%"`);
      expect(preview()).toHaveStyle({ inlineSize: `${px}px` });
    }
    await user.selectOptions(width, 'Another');
    const own = screen.getByRole('spinbutton', { name: 'Width in px' });
    await user.clear(own);
    await user.type(own, '500');
    expect(code()).toContain('width="500"');
    await user.clear(own);
    await user.type(own, '12');
    await user.tab();
    // Nothing can be read in less.
    expect(own).toHaveValue(280);
    expect(code()).toContain('width="280"');
  });

  it('keeps a height that was typed until the width changes, and goes back to the measured one when it is emptied', async () => {
    const { user } = await openDialog();
    say(told(612));
    const height = screen.getByRole('spinbutton', { name: 'Height in px' });
    await user.clear(height);
    await user.type(height, '800');
    say(told(620));
    expect(code()).toContain('height="800"');
    await user.clear(height);
    expect(code()).toContain('height="620"');
    await user.type(height, '700');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Width' }), 'Column, 342 px');
    expect(code()).toContain('height="620"');
  });

  it('offers the colours, a caption, and a frame with script or an element', async () => {
    const { user } = await openDialog();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'Dark');
    expect(code()).toContain('/embed/document-count?theme=dark"');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), 'Reader’s system');
    fireEvent.change(screen.getByRole('textbox', { name: 'Caption (optional)' }), {
      target: { value: 'Signed & <counted>' },
    });
    expect(code()).toMatch(/^<figure>\n<iframe /);
    expect(code()).toMatch(/<figcaption>Signed &amp; &lt;counted><\/figcaption>\n<\/figure>$/);
    const form = screen.getByRole('combobox', { name: 'Form' });
    await user.selectOptions(form, 'Frame, and a script by which its height follows');
    expect(code()).toMatch(/<script async src="http:\/\/localhost:3000\/embed.js"><\/script>$/);
    await user.selectOptions(form, 'Element of that script');
    expect(code()).toContain(
      `<dostyq-figure src="http://localhost:3000/embed/document-count"\n  title="${QUESTION}"\n  height="${documentCount.size.height}"></dostyq-figure>`,
    );
  });

  it('copies the code, and says so where the browser refuses', async () => {
    const { user } = await openDialog();
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    expect(copied).toHaveBeenCalledWith(code());
    expect(screen.getByRole('button', { name: 'Code copied' })).toBeVisible();
    await user.click(screen.getByRole('radio', { name: /^Frozen/ }));
    copied.mockRejectedValue(new Error('no'));
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    expect(await screen.findByText(/^Your browser did not let it be copied\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('the choice of a language', () => {
  const choices: EmbedChoices = {
    frozen: false,
    size: 'full',
    ownWidth: 704,
    ownHeight: null,
    theme: null,
    lang: null,
    form: 'frame',
    caption: '',
  };

  it('is not offered while there is one language', async () => {
    await renderInSite(<EmbedOptions choices={choices} onChange={() => undefined} height={500} width={704} />);
    expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull();
  });

  it('is offered by name where there are several', async () => {
    const user = userEvent.setup();
    const onChange = vi.fn();
    await renderInSite(
      <EmbedOptions choices={choices} onChange={onChange} height={500} width={704} languages={['en', 'ru', 'ur']} />,
    );
    const language = screen.getByRole('combobox', { name: 'Language' });
    expect(language).toHaveValue('en');
    await user.selectOptions(language, 'Russian');
    expect(onChange).toHaveBeenCalledWith({ lang: 'ru' });
  });
});
