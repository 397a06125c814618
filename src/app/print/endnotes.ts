/** What a printed page leads to, numbered: each address once, in the order in which the page comes to it. */

export interface Reference {
  readonly address: string;
  readonly text: string;
  /** A source of the package; a record, told on a page of this site; anything else: a file, a licence, another site. */
  readonly kind: 'source' | 'record' | 'other';
}

export interface Note {
  readonly number: number;
  readonly address: string;
  readonly text: string;
}

export interface Endnotes {
  readonly notes: readonly Note[];
  /** What stands at each place, in the order of the places: "3", "3–5, 9"; null where nothing of it is listed. */
  readonly marks: readonly (string | null)[];
  /** How many addresses of the kind are too many to be listed; 0 where they are. */
  readonly leftOut: { readonly sources: number; readonly records: number };
}

/**
 * More records than this are a list of records: their addresses differ by their ids alone, and the address of the list
 * leads to all of them.
 */
const MOST_RECORDS = 60;
/** Sources that fill about six pages. A page of more is a register, and its list would be a register again. */
const MOST_SOURCES = 300;

/** "1, 2" stay apart, three or more in a row become "1–3". Takes numbers in any order. */
export function numbersText(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .flatMap(([first, last]) =>
      first === last ? [`${first}`] : last === first + 1 ? [`${first}`, `${last}`] : [`${first}–${last}`],
    )
    .join(', ');
}

/** Numbers the references of each place of the page; a kind of which there are too many is left out as a whole. */
export function numberEndnotes(places: readonly (readonly Reference[])[]): Endnotes {
  const addresses = { source: new Set<string>(), record: new Set<string>(), other: new Set<string>() };
  for (const { kind, address } of places.flat()) addresses[kind].add(address);
  const isListed = {
    source: addresses.source.size <= MOST_SOURCES,
    record: addresses.record.size <= MOST_RECORDS,
    other: true,
  };
  const notes = new Map<string, Note>();
  const marks = places.map((references) => {
    const listed = references.filter(({ kind }) => isListed[kind]);
    const numbers = listed.map(({ address, text }) => {
      const note = notes.get(address) ?? { number: notes.size + 1, address, text };
      notes.set(address, note);
      return note.number;
    });
    return numbers.length === 0 ? null : numbersText(numbers);
  });
  return {
    notes: [...notes.values()],
    marks,
    leftOut: {
      sources: isListed.source ? 0 : addresses.source.size,
      records: isListed.record ? 0 : addresses.record.size,
    },
  };
}
