/** The model as the flow that is drawn: sources, targets, bands, with what each says and where it leads. */
import type { FlowMark, FlowNode, FlowSection } from '../../charts/flowSections.ts';
import { AREA_GROUPS, type AreaGroup } from '../../domain/area.ts';
import type { Words } from '../../i18n/words.ts';
import { hrefOf, paths } from '../../viewState/paths.ts';
import type { ViewState } from '../../viewState/viewState.ts';
import { groupName, outcomeName } from './describe.ts';
import { countOf, type ExpectedToSignedModel } from './select.ts';
import { PAPER_OUTCOMES, type PaperOutcome } from './units.ts';

function markOf(outcome: PaperOutcome): FlowMark {
  if (outcome === 'unannounced') return { kind: 'step', status: 'signed' };
  return { kind: 'outcome', outcome: outcome === 'late' ? 'met' : outcome };
}

/** The documents page narrowed to one outcome. No filter tells late from met, or knows of what was not announced. */
function outcomeHref(outcome: PaperOutcome, view: ViewState): string | null {
  if (outcome === 'late' || outcome === 'unannounced') return null;
  return hrefOf(`${paths.documents()}#expected-to-signed`, view, { ...view, status: [outcome] });
}

function areaHref(group: AreaGroup | null, view: ViewState): string | null {
  return group === null ? null : hrefOf(`${paths.documents()}#documents-list`, view, { ...view, area: [group] });
}

function sectionOf(
  key: 'expected' | 'unannounced',
  model: ExpectedToSignedModel,
  view: ViewState,
  words: Words,
): FlowSection {
  const bands = model.bands.filter(({ outcome }) => (outcome === 'unannounced') === (key === 'unannounced'));
  const sum = (of: readonly { readonly units: readonly unknown[] }[]) =>
    of.reduce((total, { units }) => total + units.length, 0);
  const sources = [...AREA_GROUPS, null].map((group): FlowNode => {
    const label = groupName(group, words);
    const count = sum(bands.filter((band) => band.group === group));
    return {
      key: group ?? 'none',
      label,
      name: words.t(`documents.flow.node.${key}`, { label, count }),
      mark: group === null ? null : { kind: 'area', group },
      href: key === 'expected' ? areaHref(group, view) : null,
    };
  });
  const targets = PAPER_OUTCOMES.map((outcome): FlowNode => {
    const label = outcomeName(outcome, model, words);
    return {
      key: outcome,
      label,
      name: words.t('documents.flow.node.outcome', { label, count: countOf(model, outcome) }),
      mark: markOf(outcome),
      href: outcomeHref(outcome, view),
    };
  });
  return {
    key,
    head: words.t(`documents.flow.head.${key}`, { count: sum(bands) }),
    targetHead: key === 'expected' ? words.t('documents.flow.head.outcome') : null,
    sources,
    targets,
    bands: bands.map(({ group, outcome, units }) => ({ from: group ?? 'none', to: outcome, count: units.length })),
  };
}

/** What was spoken of beforehand, and what was signed unannounced. */
export function sectionsOf(model: ExpectedToSignedModel, view: ViewState, words: Words): readonly FlowSection[] {
  return [sectionOf('expected', model, view, words), sectionOf('unannounced', model, view, words)];
}
