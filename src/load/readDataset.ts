/** Reads a whole data package through any reader of JSON: the browser's fetch, or Node's file system in scripts and tests. */
import * as v from 'valibot';
import type { DataFault } from '../domain/dataFault.ts';
import type { Dataset, ResourceName } from '../domain/dataset.ts';
import { expectedBy, shorten } from './issueText.ts';
import { type AllRows, linkDataset } from './linkDataset.ts';
import { parseResource } from './parseResource.ts';
import { packageDescriptorSchema } from './schemas/packageDescriptor.ts';
import type { RowOf } from './schemas/resourceSchemas.ts';

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

/**
 * Reads `datapackage.json` at the address and then all its resources in parallel. Throws {@link PackageError} when the
 * descriptor itself is missing or wrong; everything less is a fault in the Dataset.
 */
export async function readDataset(address: string, readText: ReadText): Promise<Dataset> {
  const descriptorFile = 'datapackage.json';
  const read = await readJson(address, descriptorFile, readText);
  if (!('value' in read)) throw new PackageError(read);
  const descriptor = v.safeParse(packageDescriptorSchema, read.value);
  if (!descriptor.success) {
    const issue = descriptor.issues[0];
    throw new PackageError({
      ...wholeFile('invalid-field', descriptorFile, shorten(issue.input)),
      field: v.getDotPath(issue),
      expected: expectedBy(issue),
    });
  }
  const faults: DataFault[] = [];
  const pathOf = new Map(descriptor.output.resources.map((resource) => [resource.name, resource.path]));

  const rowsOf = async <Name extends ResourceName>(name: Name): Promise<readonly RowOf<Name>[]> => {
    const file = pathOf.get(name);
    // A package need not have every resource.
    if (file === undefined) return [];
    const resource = await readJson(new URL(file, address).href, file, readText);
    if (!('value' in resource)) {
      faults.push(resource);
      return [];
    }
    const parsed = parseResource(name, file, resource.value);
    faults.push(...parsed.faults);
    return parsed.rows;
  };

  const [
    parties,
    areas,
    people,
    sources,
    visits,
    documents,
    expectations,
    commitments,
    milestones,
    corridors,
    organisations,
    areaNotes,
    tradeNotes,
    tradeFlows,
    tradeComparison,
    tradeProducts,
    tradeDisputes,
    targets,
    indicators,
  ] = await Promise.all([
    rowsOf('parties'),
    rowsOf('areas'),
    rowsOf('people'),
    rowsOf('sources'),
    rowsOf('visits'),
    rowsOf('documents'),
    rowsOf('expectations'),
    rowsOf('commitments'),
    rowsOf('milestones'),
    rowsOf('corridors'),
    rowsOf('organisations'),
    rowsOf('area-notes'),
    rowsOf('trade-notes'),
    rowsOf('trade-flows'),
    rowsOf('trade-comparison'),
    rowsOf('trade-products'),
    rowsOf('trade-disputes'),
    rowsOf('targets'),
    rowsOf('indicators'),
  ]);
  const rows: AllRows = {
    parties,
    areas,
    people,
    sources,
    visits,
    documents,
    expectations,
    commitments,
    milestones,
    corridors,
    organisations,
    'area-notes': areaNotes,
    'trade-notes': tradeNotes,
    'trade-flows': tradeFlows,
    'trade-comparison': tradeComparison,
    'trade-products': tradeProducts,
    'trade-disputes': tradeDisputes,
    targets,
    indicators,
  };
  return linkDataset(descriptor.output, rows, faults, address);
}
