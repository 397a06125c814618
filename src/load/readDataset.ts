/** Reads a whole data package through any reader of JSON: the browser's fetch, or Node's file system in scripts and tests. */
import * as v from 'valibot';
import type { DataFault } from '../domain/dataFault.ts';
import { type Dataset, LATER_RESOURCES, type ResourceName } from '../domain/dataset.ts';
import { expectedBy, shorten } from './issueText.ts';
import { linkDataset, noRows } from './linkDataset.ts';
import { parseResource } from './parseResource.ts';
import { packageDescriptorSchema } from './schemas/packageDescriptor.ts';

/** Gives the text behind an address, or throws an Error whose message says why it can't. */
export type ReadText = (address: string) => Promise<string>;

/** The package as a whole could not be read; `fault` says which file and why. */
export class PackageError extends Error {
  readonly fault: DataFault;

  constructor(fault: DataFault) {
    super(`${fault.file}: ${fault.kind}`);
    this.name = 'PackageError';
    this.fault = fault;
  }
}

const wholeFile = (kind: DataFault['kind'], file: string, found: string | null): DataFault => ({
  kind,
  file,
  row: null,
  entry: null,
  field: null,
  found,
  expected: null,
});

async function readJson(address: string, file: string, readText: ReadText): Promise<{ value: unknown } | DataFault> {
  let content: string;
  try {
    content = await readText(address);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return wholeFile('unreachable', file, error instanceof Error ? error.message : null);
  }
  try {
    const value: unknown = JSON.parse(content);
    return { value };
  } catch (error) {
    return wholeFile('not-json', file, error instanceof Error ? error.message : null);
  }
}

/** A package on its way: `first` stands as soon as all that most pages show is there, `whole` when everything is. */
export interface PackageReading {
  readonly first: Dataset;
  /** Rejects only where the reading was broken off. */
  readonly whole: Promise<Dataset>;
}

/**
 * Reads `datapackage.json` at the address and then all its resources in parallel, and waits for those that are not among
 * the {@link LATER_RESOURCES}. Throws {@link PackageError} when the descriptor itself is missing or wrong; everything less
 * is a fault in the Dataset.
 */
export async function openPackage(address: string, readText: ReadText): Promise<PackageReading> {
  const descriptorFile = 'datapackage.json';
  const read = await readJson(address, descriptorFile, readText);
  if (!('value' in read)) throw new PackageError(read);
  const parsed = v.safeParse(packageDescriptorSchema, read.value);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    throw new PackageError({
      ...wholeFile('invalid-field', descriptorFile, shorten(issue.input)),
      field: v.getDotPath(issue),
      expected: expectedBy(issue),
    });
  }
  const descriptor = parsed.output;
  const pathOf = new Map(descriptor.resources.map((resource) => [resource.name, resource.path]));
  const rows = noRows();
  const faults: DataFault[] = [];

  const fill = async <Name extends ResourceName>(name: Name): Promise<void> => {
    const file = pathOf.get(name);
    // A package need not have every resource.
    if (file === undefined) return;
    const resource = await readJson(new URL(file, address).href, file, readText);
    if (!('value' in resource)) {
      faults.push(resource);
      return;
    }
    const found = parseResource(name, file, resource.value);
    faults.push(...found.faults);
    Object.assign(rows, { [name]: found.rows });
  };
  const names = Object.keys(rows) as ResourceName[];
  const link = (complete: boolean) => linkDataset(descriptor, { ...rows }, [...faults], address, complete);
  const isLater = (name: ResourceName) => LATER_RESOURCES.some((later) => later === name);
  const sooner = Promise.all(names.filter((name) => !isLater(name)).map(fill));
  const later = Promise.all(names.filter(isLater).map(fill));
  const whole = Promise.all([sooner, later]).then(() => link(true));
  // Nobody may be waiting for it yet when it breaks off.
  whole.catch(() => undefined);
  await sooner;
  return { first: link(false), whole };
}

/** The whole package at the address; see {@link openPackage}. */
export async function readDataset(address: string, readText: ReadText): Promise<Dataset> {
  return (await openPackage(address, readText)).whole;
}
