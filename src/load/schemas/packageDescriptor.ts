/** `datapackage.json`: a Data Package v2 descriptor (https://datapackage.org) with our `asOf`, `moments` and `sides`. */
import * as v from 'valibot';
import { country, day, text, webAddress } from './common.ts';

const resourceDescriptor = v.looseObject({
  name: v.string(),
  path: v.pipe(
    v.string(),
    v.check((path) => !/^[a-z]+:|^\/|\.\./i.test(path), 'a path inside the package'),
  ),
});

export const packageDescriptorSchema = v.looseObject({
  name: text,
  title: text,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'a version such as 1.0.0')),
  licenses: v.pipe(v.array(v.looseObject({ name: text, title: text, path: webAddress })), v.minLength(1)),
  /** The day to which the package speaks. */
  asOf: day,
  /** The two countries, in the order in which they are drawn. */
  sides: v.tuple([country, country]),
  moments: v.optional(v.array(v.strictObject({ day, title: text })), []),
  resources: v.array(resourceDescriptor),
});

export type PackageDescriptor = v.InferOutput<typeof packageDescriptorSchema>;
