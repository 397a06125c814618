import * as v from 'valibot';
import type { Indicator } from '../../domain/indicator.ts';
import { country, evidenced, finite, known, type RowSchema, resource, text } from './common.ts';

const integer = v.pipe(v.number(), v.integer());

export const indicatorSchema = v.strictObject({
  resource: resource('indicators'),
  ...evidenced,
  countries: v.pipe(v.array(country), v.minLength(1), v.maxLength(2)),
  metric: v.pipe(v.string(), v.regex(/^[a-z0-9_]+$/, 'a name in snake_case')),
  metricLabel: text,
  year: known(integer),
  period: known(text),
  value: finite,
  unit: text,
  qualifier: known(text),
  session: known(integer),
  rollCalls: known(integer),
  agreementIndex: known(finite),
  derived: v.optional(v.boolean(), false),
}) satisfies RowSchema<Indicator>;
