import type { DrawProps } from '../figure.ts';
import { PromiseRows } from '../PromiseRows.tsx';
import type { ActionPlanModel } from './select.ts';

export function DrawActionPlan({ model }: DrawProps<ActionPlanModel>) {
  return <PromiseRows promises={model.promises} anchors />;
}
