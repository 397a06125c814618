declare module '@citation-js/core' {
  /** Reads RIS, CSL-JSON and others as far as plugins for them are imported. */
  export class Cite {
    constructor(text: string);
    get(options: {
      readonly format: string;
      readonly type: string;
      readonly style: string;
    }): readonly Record<string, string>[];
  }
}
declare module '@citation-js/plugin-ris';
