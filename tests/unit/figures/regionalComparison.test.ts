import { describe, expect, it } from 'vitest';
import { layoutPartnerSteps } from '../../../src/charts/partnerStepsLayout.ts';
import { knownOn } from '../../../src/domain/knownOn.ts';
import {
  describeRegionalComparison,
  tableOfRegionalComparison,
} from '../../../src/figures/regional-comparison/describe.ts';
import {
  absenceOfRegionalComparison,
  selectRegionalComparison,
} from '../../../src/figures/regional-comparison/select.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';

async function modelOn(day: string, view: Partial<typeof DEFAULT_VIEW> = {}) {
  return selectRegionalComparison(knownOn(await realDataset(), day), { ...DEFAULT_VIEW, ...view });
}

describe('trade beside that with the neighbours', () => {
  it('has the five states, the most traded with first by Pakistan’s last year', async () => {
    const model = await modelOn('2026-11-23');
    // FY2024-25, both ways: Kazakhstan 227.59, Uzbekistan 142.88, Tajikistan 48.88, Turkmenistan 18.24, Kyrgyzstan 4.56.
    expect(model.partners.map(({ partner }) => partner)).toEqual(['KAZ', 'UZB', 'TJK', 'TKM', 'KGZ']);
    expect(model.latest).toEqual([
      { direction: 'exports', periodLabel: 'FY2024-25', value: 97.96, rank: 1, among: 5 },
      { direction: 'imports', periodLabel: 'FY2024-25', value: 129.63, rank: 1, among: 5 },
    ]);
  });

  it('says so in words', async () => {
    const { answer } = describeRegionalComparison(await modelOn('2026-11-23'), await englishWords());
    expect(answer).toBe(
      'By Pakistan’s own count, Kazakhstan stands 1st of 5 among buyers of its goods in FY2024-25 (US$98 million); 1st of 5 among sellers to it in FY2024-25 (US$129.6 million).',
    );
  });

  it('keeps a second published value as a rival of the statistic, and its older print out', async () => {
    const { partners } = await modelOn('2026-11-23');
    const own = (partner: string, direction: 'exports' | 'imports') =>
      partners
        .find((one) => one.partner === partner)
        ?.[direction].filter(({ reporter, from }) => reporter === 'PAK' && from >= '2023-07-01')
        .map(({ entry, value, rival }) => [entry.id, value, rival]);
    expect(own('UZB', 'exports')).toEqual([
      ['cmp-sbp-exp-uzb-fy24', 77.79, false],
      ['cmp-sbp-exp-uzb-fy25', 63.65, false],
      ['cmp-wp-exp-uzb-fy25', 91.4, true],
    ]);
    // Of FY2023-24 the print of July 2025 stands, not that of October 2024.
    expect(own('KAZ', 'exports')).toEqual([
      ['sbp-exp-fy24-jul2025', 185.25, false],
      ['sbp-exp-fy25', 97.96, false],
      ['wp-exp-fy25', 250.8, true],
    ]);
  });

  it('takes whole years only, and leaves out shares, sums of the five and misprints', async () => {
    const { partners } = await modelOn('2026-11-23');
    const entries = partners.flatMap(({ exports, imports }) => [...exports, ...imports]).map(({ entry }) => entry);
    expect(new Set(entries.map(({ basis }) => basis))).toEqual(new Set(['calendar', 'fiscal']));
    expect(entries.filter((entry) => entry.resource === 'trade-comparison' && entry.misprint)).toEqual([]);
    // 23 years of four states both ways, and of Kazakhstan both ways.
    const counted = partners.flatMap(({ exports, imports }) => [...exports, ...imports]);
    expect(counted.filter(({ reporter }) => reporter === 'Correlates of War')).toHaveLength(23 * 10);
  });

  it('never turns a missing year into zero: every row of the table is a record', async () => {
    const model = await modelOn('2026-11-23');
    const { rows } = tableOfRegionalComparison(model, await englishWords());
    const dataset = await realDataset();
    const published = new Map(
      [...dataset['trade-comparison'], ...dataset['trade-flows']].map(({ id, value }) => [id, value]),
    );
    for (const { key, cells } of rows) expect(cells[4]?.value, key).toBe(published.get(key.split(' ')[1] ?? ''));
  });

  it('knew on an earlier day only what was published by then', async () => {
    // The State Bank's year 2024-25 was printed in July 2025: on 1 July that before it was the last, in which Kazakhstan led, too.
    const model = await modelOn('2025-07-01');
    expect(model.latest.map(({ periodLabel }) => periodLabel)).not.toContain('FY2024-25');
    expect(absenceOfRegionalComparison(await modelOn('1995-01-01'))?.reason).toBe('not-yet-known');
  });
});

describe('a panel of yearly values', () => {
  const value = (year: number, amount: number, own = false) => ({
    key: `${year}`,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    value: amount,
    title: `${amount}`,
    own,
    rival: false,
  });

  it('joins years that follow each other and breaks where one is missing', () => {
    const layout = layoutPartnerSteps(
      [value(2001, 10), value(2002, 20), value(2004, 40)],
      { from: '2001-01-01', to: '2004-12-31' },
      40,
      400,
      100,
    );
    expect(layout.steps.map(({ joinY }) => joinY === null)).toEqual([true, false, true]);
    // 2003 of 1,461 days.
    expect(layout.gaps).toHaveLength(1);
    expect(layout.gaps[0]?.x1).toBeCloseTo((730 / 1461) * 400);
    expect(layout.gaps[0]?.x2).toBeCloseTo((1095 / 1461) * 400);
  });

  it('stands on zero', () => {
    const [zero] = layoutPartnerSteps([value(2001, 0)], { from: '2001-01-01', to: '2001-12-31' }, 40, 400, 100).steps;
    expect(zero?.y).toBe(100);
  });
});
