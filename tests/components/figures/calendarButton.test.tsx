import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { ActionPlanPage } from '../../../src/pages/ActionPlanPage.tsx';
import { DocumentPage } from '../../../src/pages/DocumentPage.tsx';
import { VisitPage } from '../../../src/pages/VisitPage.tsx';
import { VisitsPage } from '../../../src/pages/VisitsPage.tsx';
import { expectAccessible } from '../../helpers/expectAccessible.ts';
import { renderInSite } from '../../helpers/renderInSite.tsx';
import { listenForSavedFiles } from '../../helpers/savedFiles.ts';

const files = listenForSavedFiles();

const button = () => screen.getByRole('button', { name: 'Calendar file (.ics)' });

/** Presses the button and gives the file, and its events as a reader that is not ours understands them. */
async function saveCalendar() {
  await userEvent.setup().click(button());
  await waitFor(() => expect(files.saved).toHaveLength(1));
  const [file] = files.saved;
  if (file === undefined) throw new Error('No file was saved');
  const calendar = new ICAL.Component(ICAL.parse(await file.blob.text()));
  return {
    name: file.name,
    type: file.blob.type,
    title: calendar.getFirstPropertyValue('x-wr-calname'),
    events: calendar.getAllSubcomponents('vevent'),
  };
}

describe('the calendar file of one record', () => {
  it('holds the visit, under its address', async () => {
    const { container } = await renderInSite(<VisitPage />, {
      at: '/visits/visit-tokayev-islamabad-2026?theme=dark',
      route: '/visits/:id',
    });
    const { name, type, title, events } = await saveCalendar();
    expect(name).toBe('dostyq-visit-tokayev-islamabad-2026-2026-11-23.ics');
    expect(type).toBe('text/calendar;charset=utf-8');
    expect(title).toBe('Dostyq: President Tokayev’s state visit to Pakistan (as known on 23 November 2026)');
    expect(
      events.map((event) => [
        event.getFirstPropertyValue('dtstart')?.toString(),
        event.getFirstPropertyValue('status'),
      ]),
    ).toEqual([['2026-02-03', 'CONFIRMED']]);
    // Where the tests run stands for the site; how the page looked is not part of the record.
    expect(events[0]?.getFirstPropertyValue('url')).toBe(
      `${window.location.origin}/visits/visit-tokayev-islamabad-2026`,
    );
    expect(screen.queryByText(/left out: no date/)).toBeNull();
    await expectAccessible(container);
  });

  it('is that of the day shown, and leads back to it', async () => {
    await renderInSite(<VisitPage />, {
      at: '/visits/visit-tokayev-islamabad-2026?asOf=2026-02-02',
      route: '/visits/:id',
    });
    const { name, events } = await saveCalendar();
    expect(name).toBe('dostyq-visit-tokayev-islamabad-2026-2026-02-02.ics');
    expect(events[0]?.getFirstPropertyValue('status')).toBe('TENTATIVE');
    expect(events[0]?.getFirstPropertyValue('url')).toMatch(/\/visits\/visit-tokayev-islamabad-2026\?asOf=2026-02-02$/);
  });

  it('is not offered for a meeting of which only the year is known', async () => {
    await renderInSite(<VisitPage />, { at: '/visits/meeting-tokayev-taliban-pakistan-1999', route: '/visits/:id' });
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Calendar file (.ics)' })).toBeNull();
  });

  it('holds the signature of a document', async () => {
    await renderInSite(<DocumentPage />, { at: '/documents/doc-joint-declaration-2026', route: '/documents/:id' });
    const { events } = await saveCalendar();
    expect(events.map((event) => event.getFirstPropertyValue('summary'))).toEqual([
      'Joint Declaration on strategic partnership, signed',
    ]);
  });

  it('is not offered for a document without a signature', async () => {
    await renderInSite(<DocumentPage />, { at: '/documents/doc-falcon-eurobus-2026', route: '/documents/:id' });
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Calendar file (.ics)' })).toBeNull();
  });
});

describe('the calendar file of a list', () => {
  it('holds the visits, and says how many have no place in it', async () => {
    const { container } = await renderInSite(<VisitsPage />, { at: '/visits' });
    const { name, events } = await saveCalendar();
    expect(name).toBe('dostyq-visits-2026-11-23.ics');
    // 116 visits, less those dated by a year, about a month or a year, or within two months.
    expect(events).toHaveLength(108);
    const note = await screen.findByText('8 of 116 are left out: no date, or none within a month.');
    expect(note).toHaveRole('status');
    await expectAccessible(container);
  });

  it('holds only those that meet the filters, and takes its note back when they change', async () => {
    await renderInSite(<VisitsPage />, { at: '/visits?from=2017&to=2017' });
    const { events } = await saveCalendar();
    // Of 2017 there are two visits and a call about that year.
    expect(events.map((event) => event.getFirstPropertyValue('dtstart')?.toString())).toEqual([
      '2017-06-08',
      '2017-09-09',
    ]);
    expect(await screen.findByText('1 of 3 is left out: no date, or none within a month.')).toBeVisible();
    await userEvent.setup().click(screen.getByRole('link', { name: 'Leave out to 2017' }));
    expect(screen.queryByText(/left out: no date/)).toBeNull();
  });

  it('is not offered where it would be empty', async () => {
    // The one meeting of 1999 is known by its year.
    await renderInSite(<VisitsPage />, { at: '/visits?from=1999&to=1999' });
    expect(screen.getByText('1 visit, meeting or call of 116.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Calendar file (.ics)' })).toBeNull();
  });

  it('holds the deadlines of the promises', async () => {
    await renderInSite(<ActionPlanPage />, { at: '/action-plan?kind=action-plan' });
    const { name, title, events } = await saveCalendar();
    expect(title).toBe('Dostyq: Deadlines of promises (as known on 23 November 2026)');
    expect(name).toBe('dostyq-promises-2026-11-23.ics');
    // The nine headings of the Action Plan, to the end of 2026.
    expect(events).toHaveLength(9);
    expect(new Set(events.map((event) => event.getFirstPropertyValue('dtstart')?.toString()))).toEqual(
      new Set(['2026-12-31']),
    );
  });

  it('says so when the file cannot be made', async () => {
    await renderInSite(<VisitsPage />, { at: '/visits' });
    Object.assign(URL, {
      createObjectURL: () => {
        throw new Error('The disk is full');
      },
    });
    await userEvent.setup().click(button());
    expect(await screen.findByText('The calendar file could not be made: The disk is full')).toHaveRole('status');
    expect(files.saved).toEqual([]);
  });
});
