import { defineFigure } from '../figure.ts';
import { definition } from './index.ts';
import { selectChosenDueAndLate } from './selectChosen.ts';

/** The same figure where there are filters: on the page of promises, and in a frame with the choices of its address. */
export const chosenDueAndLate = defineFigure({ ...definition, select: selectChosenDueAndLate });
