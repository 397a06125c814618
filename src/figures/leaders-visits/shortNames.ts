/** Short names for labels: the last word of a name, with an initial where two people share it ("N. Sharif"). */
export function shortNames(names: readonly string[]): ReadonlyMap<string, string> {
  const different = [...new Set(names)];
  const lastWord = (name: string) => name.trim().split(/\s+/).at(-1) ?? name;
  return new Map(
    different.map((name) => {
      const last = lastWord(name);
      const shared = different.some((other) => other !== name && lastWord(other) === last);
      return [name, shared && last !== name ? `${name.slice(0, 1)}. ${last}` : last];
    }),
  );
}
