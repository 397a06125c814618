import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { PersonPage } from '../../../src/pages/PersonPage.tsx';
import { renderInSite } from '../../helpers/renderInSite.tsx';

const open = (at: string) => renderInSite(<PersonPage />, { at: `/people/${at}`, route: '/people/:id' });

describe('PersonPage', () => {
  it('has every spelling, and offices with their time', async () => {
    await open('shehbaz-sharif');
    expect(screen.getByText(/Also written Muhammad Shehbaz Sharif or Shahbaz Sharif\./)).toBeVisible();
    expect(screen.getByText('seen in office Jun 2017')).toBeVisible();
  });

  it('knew on an earlier day only the office that sources had shown, and named no later record', async () => {
    // The sources of his second office are of autumn 2022; those of the first of June 2017.
    await open('shehbaz-sharif?asOf=2018-01-01');
    expect(screen.getByText(/Chief Minister of Punjab/)).toBeVisible();
    expect(screen.queryByText(/Prime Minister of Pakistan/)).toBeNull();
    expect(screen.queryByText(/2026/)).toBeNull();
  });

  it('has the visits of which only the programme names the person', async () => {
    // Zafar Ali Shah received the transport minister in the course of Nurtleu's visit.
    await open('zafar-ali-shah');
    expect(
      screen.getByRole('heading', { level: 3, name: 'Official visit of Foreign Minister Nurtleu to Islamabad' }),
    ).toBeVisible();
  });

  it('has the bodies that the person heads or sat in the chair of', async () => {
    // 33 visits, 10 expectations, 8 commitments, 3 milestones, a finding, 4 targets, and the embassy that he heads.
    const first = await open('kistafin');
    expect(screen.getByText('Named in 60 records.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Embassy of Kazakhstan in Islamabad' })).toBeVisible();
    first.unmount();
    // He came in 2021: the embassy was not yet his.
    await open('kistafin?asOf=2020-01-01');
    expect(screen.queryByRole('link', { name: 'Embassy of Kazakhstan in Islamabad' })).toBeNull();
  });

  it('counts the records that name the person', async () => {
    await open('shehbaz-sharif');
    const [, count = ''] = /Named in (\d+) records\./.exec(document.body.textContent ?? '') ?? [];
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(Number(count));
  });
});
