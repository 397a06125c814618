import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { knownOn } from '../../../src/domain/knownOn.ts';
import { englishWords } from '../../helpers/englishWords.ts';
import { realDataset } from '../../helpers/realDataset.ts';
import { DEFAULT_VIEW } from '../../../src/viewState/viewState.ts';
import { tradeFlows } from '../../../src/figures/trade-flows/index.ts';
import { tradeMirror } from '../../../src/figures/trade-mirror/index.ts';
import { tradeTarget } from '../../../src/figures/trade-target/index.ts';
import { tradeHistory } from '../../../src/figures/trade-history/index.ts';
import { actionPlanProgress } from '../../../src/figures/action-plan-progress/index.ts';
import { dueAndLate } from '../../../src/figures/due-and-late/index.ts';
import { keyNumbers } from '../../../src/figures/key-numbers/index.ts';
import { sourceBalance } from '../../../src/figures/source-balance/index.ts';
import { selectHeadline, describeHeadline } from '../../../src/figures/headline.ts';
it('probe', async () => {
  const d = await realDataset(); const w = await englishWords(); const out: unknown[] = [d.asOf, d.moments, [...d.knownSince.values()].sort()[0], Object.keys(tradeFlows)];
  for (const day of ['2026-11-23', '2026-02-02', '2024-09-01', '2010-01-01', '1991-01-01']) {
    const s = knownOn(d, day);
    out.push('######## ' + day, describeHeadline(selectHeadline(s), w));
    const go = (f: any) => { const { question, absence, answer, table } = f.prepare ? f.prepare(s, DEFAULT_VIEW, w) : f.at(s, DEFAULT_VIEW, w); out.push('## ' + f.id, question, absence, answer); const t = typeof table === 'function' ? table() : table; if (t && day !== '2024-09-01') out.push(t.rows.length + ' rows', ...t.rows.slice(0, 16).map((r: any) => r.key + ': ' + r.cells.map((c: any) => c.text ?? '~' + c.absence).join(' | ').slice(0, 260))); };
    [tradeFlows, tradeMirror, tradeTarget, tradeHistory, actionPlanProgress, dueAndLate, keyNumbers, sourceBalance].forEach((f) => { try { go(f); } catch (e) { out.push('!! ' + String(e)); } });
  }
  writeFileSync('/tmp/tt/probe.txt', out.map((o) => typeof o === 'string' ? o : JSON.stringify(o)).join('\n'));
});
