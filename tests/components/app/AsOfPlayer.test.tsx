import { act, fireEvent, screen, within } from '@testing-library/react';
import { useNavigate } from 'react-router-dom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AsOfPlayer } from '../../../src/app/AsOfPlayer.tsx';
import { aDocument, anExpectation, aVisit } from '../../helpers/actBuilders.ts';
import { aSource, aStep, by, edtf } from '../../helpers/builderParts.ts';
import { aDataset } from '../../helpers/builders.ts';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { type RenderedInSite, renderInSite } from '../../helpers/renderInSite.tsx';

/** Something became known on 1 March, 4 May and 1 September 2024. The package is as of 31 December 2026. */
const dataset = aDataset({
  sources: [aSource('march', '2024-03-01'), aSource('may', '2024-05-04'), aSource('september', '2024-09-10')],
  visits: [aVisit('v', '2024-05-04', { evidence: by('may') })],
  documents: [
    aDocument('d', '2024-05-04', {
      evidence: by('march'),
      statusHistory: [
        aStep('announced', '2024-03-01', ['march']),
        aStep('signed', '2024-05-04', ['may']),
        aStep('ratified', '2024-09-01', ['september']),
      ],
    }),
  ],
  expectations: [
    anExpectation('e', '2024-03-01', {
      evidence: by('march'),
      outcome: 'met',
      outcomeDate: edtf('2024-05-04'),
      outcomeEvidence: by('may'),
    }),
  ],
});

/** What else can lead the reader away: another place, and Back. */
function Elsewhere() {
  const navigate = useNavigate();
  return (
    <>
      <button type="button" onClick={() => navigate('/documents?asOf=2024-03-01')}>
        Elsewhere
      </button>
      <button type="button" onClick={() => navigate(-1)}>
        Back
      </button>
    </>
  );
}

async function renderPlayer(at: string, given = dataset): Promise<RenderedInSite> {
  const rendered = await renderInSite(
    <>
      <AsOfPlayer />
      <Elsewhere />
    </>,
    { at, dataset: given },
  );
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  return rendered;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const said = () => screen.getByRole('status').textContent;
/** A press with the button in focus, as by keyboard. */
async function press(name: string | RegExp): Promise<void> {
  const pressed = button(name);
  pressed.focus();
  await act(async () => fireEvent.click(pressed));
}
const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

/** As where the reader's system asks for less motion, or not. */
function stubMotion(reduce: boolean): void {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: reduce && media.includes('prefers-reduced-motion'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
}

beforeEach(() => stubMotion(false));

describe('steps of the as-of player', () => {
  it('go on and back over the days on which something became known, and the focus stays', async () => {
    const { location } = await renderPlayer('/visits?asOf=2024-03-01&level=president');
    expect(said()).toBe('1 March 2024: 2 things became known.');
    await press('Next step');
    // The filters of the page stay as they are.
    expect(location()).toBe('/visits?asOf=2024-05-04&level=president');
    expect(said()).toBe('4 May 2024: 3 things became known.');
    expect(button('Next step')).toHaveFocus();
    await press('Next step');
    expect(said()).toBe('1 September 2024: one thing became known.');
    await press('Previous step');
    expect(location()).toContain('asOf=2024-05-04');
    expect(button('Previous step')).toHaveFocus();
  });

  it('go from a day between two to its neighbours', async () => {
    const { location } = await renderPlayer('/?asOf=2024-06-15');
    expect(said()).toBe(
      '15 June 2024: nothing became known. The last day before on which something did is 4 May 2024.',
    );
    expect(screen.getByText('Day 2 of 3')).toBeVisible();
    await press('Previous step');
    expect(location()).toBe('/?asOf=2024-05-04');
  });

  it('end with the day of the package and the first day: the button keeps the focus and does nothing', async () => {
    const { location } = await renderPlayer('/?asOf=2024-09-01');
    await press('Next step');
    expect(location()).toBe('/');
    expect(button('Next step')).toHaveFocus();
    expect(button('Next step')).toHaveAttribute('aria-disabled', 'true');
    await press('Next step');
    expect(location()).toBe('/');
    for (let step = 0; step < 3; step += 1) await press('Previous step');
    expect(location()).toBe('/?asOf=2024-03-01');
    expect(button('Previous step')).toHaveAttribute('aria-disabled', 'true');
    await press('Previous step');
    expect(location()).toBe('/?asOf=2024-03-01');
    expect(button('Previous step')).toHaveFocus();
  });

  it('leave nothing in the history', async () => {
    const { location } = await renderPlayer('/visits');
    await press('Elsewhere');
    await press('Next step');
    await press('Next step');
    expect(location()).toBe('/documents?asOf=2024-09-01');
    await press('Back');
    expect(location()).toBe('/visits');
  });
});

describe('what a step says', () => {
  it('counts what became known by its kind, and leads to the weightiest and to all of it', async () => {
    const { container } = await renderPlayer('/?asOf=2024-05-04');
    expect(screen.getByText('1 visit or meeting, 1 document signed and 1 outcome of an expectation')).toBeVisible();
    const list = screen.getByRole('list', { name: 'What weighs most of it' });
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Title of v New: Visit or meeting', 'Title of d Signed', 'Title of e Outcome: Met']);
    const links = within(list)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/visits/v?asOf=2024-05-04',
      '/documents/d?asOf=2024-05-04',
      '/documents?asOf=2024-05-04#e',
    ]);
    expect(screen.getByRole('link', { name: 'All 3 changes with their sources' })).toHaveAttribute(
      'href',
      '/changes?asOf=2024-05-04&from=2024-03-01&to=2024-05-04',
    );
    vi.useRealTimers();
    await expectAccessible(container);
  });

  it('begins on the first day with the day before it', async () => {
    await renderPlayer('/?asOf=2024-03-01');
    expect(screen.getByRole('link', { name: 'All 2 changes with their sources' })).toHaveAttribute(
      'href',
      '/changes?asOf=2024-03-01&from=2024-02-29&to=2024-03-01',
    );
  });

  it('says of a day before all others that nothing was known', async () => {
    await renderPlayer('/?asOf=1990-01-01');
    expect(said()).toBe('1 January 1990: nothing was known yet.');
    expect(screen.getByText('Before the first of 3 days')).toBeVisible();
    expect(button('Previous step')).toHaveAttribute('aria-disabled', 'true');
  });

  it('tells the day of the signing in the real data', async () => {
    await renderPlayer('/?asOf=2026-02-03', await realDataset());
    await press('Next step');
    expect(said()).toMatch(/^4 February 2026: \d+ things became known\.$/);
    expect(screen.getByText(/^4 visits or meetings, 26 documents signed, .* and \d+ figures$/)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Joint Declaration on strategic partnership' })).toHaveAttribute(
      'href',
      '/documents/doc-joint-declaration-2026?asOf=2026-02-04',
    );
  });

  it('says that more is on its way while the later resources are', async () => {
    await renderPlayer('/?asOf=2024-05-04', { ...dataset, complete: false });
    expect(screen.getByText('Some figures and findings are still on their way; they may add days.')).toBeVisible();
    await press('Next step');
    expect(said()).toBe('1 September 2024: one thing became known.');
  });

  it('works where the package has nothing', async () => {
    const { location } = await renderPlayer('/', aDataset());
    expect(said()).toBe('31 December 2026: nothing was known yet.');
    await press(/^Play/);
    await wait(10_000);
    expect(location()).toBe('/');
    expect(button(/^Play/)).toBeVisible();
  });
});

describe('playing', () => {
  it('goes at once to the next day, then on every two seconds, and stops at the day of the package', async () => {
    const { location } = await renderPlayer('/?asOf=2024-03-01');
    await press('Play');
    expect(location()).toBe('/?asOf=2024-05-04');
    expect(button('Pause')).toHaveFocus();
    await wait(1900);
    expect(location()).toBe('/?asOf=2024-05-04');
    await wait(200);
    expect(location()).toBe('/?asOf=2024-09-01');
    await wait(2000);
    expect(location()).toBe('/');
    expect(button('Play from 1 Mar 2024')).toHaveFocus();
    await wait(20_000);
    expect(location()).toBe('/');
  });

  it('begins at the end with the first day, as the button says', async () => {
    const { location } = await renderPlayer('/');
    await press('Play from 1 Mar 2024');
    expect(location()).toBe('/?asOf=2024-03-01');
    await wait(2000);
    expect(location()).toBe('/?asOf=2024-05-04');
  });

  it('goes at the chosen speed', async () => {
    const { location } = await renderPlayer('/?asOf=2024-03-01');
    fireEvent.change(screen.getByLabelText('One step every'), { target: { value: '4' } });
    await press('Play');
    await wait(3900);
    expect(location()).toBe('/?asOf=2024-05-04');
    await wait(200);
    expect(location()).toBe('/?asOf=2024-09-01');
  });

  it('reads out one line a step, and all of it only at the pause', async () => {
    await renderPlayer('/?asOf=2024-03-01');
    const liveOfKinds = () => screen.getByText(/outcome of an expectation$/).closest('[aria-live]');
    await press('Play');
    expect(said()).toBe('4 May 2024: 3 things became known.');
    expect(liveOfKinds()).toHaveAttribute('aria-live', 'off');
    await press('Pause');
    expect(liveOfKinds()).toHaveAttribute('aria-live', 'polite');
  });

  it.each<[string, () => Promise<void>, string]>([
    ['its button', () => press('Pause'), '2024-05-04'],
    [
      'Escape, wherever the focus is',
      () => act(async () => void fireEvent.keyDown(document.body, { key: 'Escape' })),
      '2024-05-04',
    ],
    ['a step by hand', () => press('Next step'), '2024-09-01'],
    ['the way to another day', () => press('Elsewhere'), '2024-03-01'],
    [
      'the hiding of the page',
      () =>
        act(async () => {
          vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
          fireEvent(document, new Event('visibilitychange'));
        }),
      '2024-05-04',
    ],
  ])('is paused by %s', async (_what, pause, day) => {
    const { location } = await renderPlayer('/?asOf=2024-03-01');
    await press('Play');
    await wait(1000);
    await pause();
    expect(button('Play')).toBeVisible();
    await wait(10_000);
    expect(location()).toContain(`asOf=${day}`);
  });

  it('is paused by a link to what is told', async () => {
    const { location } = await renderPlayer('/?asOf=2024-03-01');
    await press('Play');
    await act(async () => fireEvent.click(screen.getByRole('link', { name: 'Title of v' })));
    await wait(10_000);
    expect(location()).toBe('/visits/v?asOf=2024-05-04');
    expect(button('Play')).toBeVisible();
  });

  it('ends with the panel', async () => {
    const { location, unmount } = await renderPlayer('/?asOf=2024-03-01');
    await press('Play');
    unmount();
    await wait(10_000);
    expect(location()).toBe('/?asOf=2024-05-04');
  });
});

describe('the slider', () => {
  const slider = () => screen.getByRole('slider', { name: 'Known days' });

  it('has the place of the day among the known days, and says the day', async () => {
    await renderPlayer('/?asOf=2024-05-04');
    expect(slider()).toHaveValue('2');
    expect(slider()).toHaveAttribute('min', '1');
    expect(slider()).toHaveAttribute('max', '3');
    expect(slider()).toHaveAttribute('aria-valuetext', '4 May 2024');
    expect(screen.getByText('Day 2 of 3')).toBeVisible();
  });

  it('pauses when it is taken, says at once where it is, and shows the day when it rests', async () => {
    const { location } = await renderPlayer('/?asOf=2024-03-01');
    await press('Play');
    fireEvent.change(slider(), { target: { value: '3' } });
    expect(button('Play')).toBeVisible();
    expect(slider()).toHaveAttribute('aria-valuetext', '1 September 2024');
    expect(screen.getByText(/^Day 3 of 3/)).toHaveTextContent('Day 3 of 3 1 September 2024');
    expect(location()).toBe('/?asOf=2024-05-04');
    await wait(200);
    expect(location()).toBe('/?asOf=2024-09-01');
    expect(slider()).toHaveValue('3');
    await press('Previous step');
    expect(slider()).toHaveValue('2');
  });
});

describe('where less motion is asked for', () => {
  it('there are only steps, with the reason', async () => {
    stubMotion(true);
    const { location } = await renderPlayer('/?asOf=2024-03-01');
    expect(screen.queryByRole('button', { name: /^(?:Play|Pause)/ })).toBeNull();
    expect(screen.queryByLabelText('One step every')).toBeNull();
    expect(screen.getByText(/^Your system asks for less motion, so nothing plays by itself here/)).toBeVisible();
    await press('Next step');
    expect(location()).toBe('/?asOf=2024-05-04');
    await wait(10_000);
    expect(location()).toBe('/?asOf=2024-05-04');
  });
});
