/** Time runs forwards: steps in order, no signature before its visit, no outcome before it was expected. */
import type { DataFault } from '../../domain/dataFault.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Document } from '../../domain/document.ts';
import type { EdtfDate } from '../../domain/edtf.ts';
import type { StatusStep } from '../../domain/statusHistory.ts';
import { type FileOf, faultAt, type PlacedRow, placedRows } from './places.ts';

/** True when the one ended for certain before the other could begin. */
function certainlyBefore(a: EdtfDate | null | undefined, b: EdtfDate | null | undefined): boolean {
  return a !== null && a !== undefined && b !== null && b !== undefined && a.latest < b.earliest;
}

type WithHistory = PlacedRow<{ readonly id: string; readonly statusHistory: readonly StatusStep<string>[] }>;

function checkSteps(placed: WithHistory): readonly DataFault[] {
  const faults: DataFault[] = [];
  let last: StatusStep<string> | null = null;
  placed.row.statusHistory.forEach((step, index) => {
    if (last !== null && certainlyBefore(step.date, last.date)) {
      const name = ({ status, date }: StatusStep<string>) => `${status} (${date?.text})`;
      faults.push(faultAt('status-order', placed, `statusHistory.${index}.date`, name(step), name(last)));
    }
    if (step.date !== null && !certainlyBefore(step.date, last?.date)) last = step;
  });
  return faults;
}

const SIGNED: ReadonlySet<string> = new Set(['signed', 'ratified', 'in-force', 'implemented']);

function checkDocument(placed: PlacedRow<Document>, dataset: Dataset): readonly DataFault[] {
  const { signed, occasion, statusHistory } = placed.row;
  const faults: DataFault[] = [];
  const visit = occasion === null ? undefined : dataset.visits.find((row) => row.id === occasion);
  if (visit && certainlyBefore(signed, visit.date)) {
    const began = `the visit at which it was signed, ${visit.id}, began on ${visit.date.text}`;
    faults.push(faultAt('impossible-order', placed, 'signed', `signed on ${signed?.text}`, began));
  }
  const step = statusHistory.find(({ status }) => status === 'signed');
  if (signed === null && step) {
    faults.push(faultAt('impossible-order', placed, 'signed', 'no date', 'its history says that it was signed'));
  }
  if (signed !== null && !statusHistory.some(({ status }) => SIGNED.has(status))) {
    faults.push(
      faultAt('impossible-order', placed, 'signed', `signed on ${signed.text}`, 'its history has no such step'),
    );
  }
  if (step && (certainlyBefore(step.date, signed) || certainlyBefore(signed, step.date))) {
    const says = `its history says ${step.date?.text}`;
    faults.push(faultAt('impossible-order', placed, 'signed', `signed on ${signed?.text}`, says));
  }
  return faults;
}

/** What came after must not be dated before: [field, its date, in words, what it must not precede]. */
type Order = readonly [
  field: string,
  date: EdtfDate | null | undefined,
  what: string,
  earlier: EdtfDate | null,
  says: string,
];

function checkOrder(placed: PlacedRow<{ readonly id: string }>, orders: readonly Order[]): readonly DataFault[] {
  return orders.flatMap(([field, date, what, earlier, says]) =>
    certainlyBefore(date, earlier)
      ? [faultAt('impossible-order', placed, field, `${what} ${date?.text}`, `${says} ${earlier?.text}`)]
      : [],
  );
}

export function checkHistories(dataset: Dataset, fileOf: FileOf): readonly DataFault[] {
  const visits = placedRows(dataset, 'visits', fileOf);
  const documents = placedRows(dataset, 'documents', fileOf);
  const commitments = placedRows(dataset, 'commitments', fileOf);
  const corridors = placedRows(dataset, 'corridors', fileOf);
  return [
    ...[...visits, ...documents, ...commitments, ...corridors].flatMap(checkSteps),
    ...documents.flatMap((placed) => checkDocument(placed, dataset)),
    ...visits.flatMap((placed) => {
      const { date, programme } = placed.row;
      return programme.flatMap((item, index) => {
        const field = `programme.${index}.date`;
        return [
          ...checkOrder(placed, [[field, item.date, 'it was on', date, 'the visit began on']]),
          ...(certainlyBefore(date, item.date)
            ? [
                faultAt(
                  'impossible-order',
                  placed,
                  field,
                  `it was on ${item.date.text}`,
                  `the visit ended on ${date.text}`,
                ),
              ]
            : []),
        ];
      });
    }),
    ...placedRows(dataset, 'expectations', fileOf).flatMap((placed) => {
      const { saidOn, horizon, outcomeDate } = placed.row;
      return checkOrder(placed, [
        ['horizon', horizon, 'it was said for', saidOn, 'it was said on'],
        ['outcomeDate', outcomeDate, 'the outcome came on', saidOn, 'it was said on'],
      ]);
    }),
    ...commitments.flatMap((placed) =>
      checkOrder(placed, [
        ['deadline', placed.row.deadline, 'the deadline is', placed.row.madeOn, 'it was promised on'],
        [
          'statusHistory.0.date',
          placed.row.statusHistory[0]?.date,
          'the first step is of',
          placed.row.madeOn,
          'it was promised on',
        ],
      ]),
    ),
    ...placedRows(dataset, 'targets', fileOf).flatMap((placed) =>
      checkOrder(placed, [['deadline', placed.row.deadline, 'the deadline is', placed.row.saidOn, 'it was said on']]),
    ),
    ...placedRows(dataset, 'people', fileOf).flatMap((placed) =>
      placed.row.offices.flatMap((office, index) =>
        checkOrder(placed, [
          [`offices.${index}.to`, office.to, 'the office ended in', office.from ?? null, 'it began in'],
        ]),
      ),
    ),
  ];
}
