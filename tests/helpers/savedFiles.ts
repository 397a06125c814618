/** What the reader was handed as files, in order. jsdom has neither addresses for files nor downloads. */
import { beforeEach, vi } from 'vitest';

export interface SavedFile {
  readonly name: string;
  readonly blob: Blob;
}

/** Listens in every test of a file; the list is empty at the beginning of each. */
export function listenForSavedFiles(): { readonly saved: readonly SavedFile[] } {
  const heard: { saved: SavedFile[] } = { saved: [] };
  beforeEach(() => {
    const saved: SavedFile[] = [];
    heard.saved = saved;
    const made: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:made-${made.push(blob)}`,
      revokeObjectURL: () => undefined,
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const blob = made[Number(this.href.replace('blob:made-', '')) - 1];
      if (blob !== undefined) saved.push({ name: this.download, blob });
    });
  });
  return heard;
}
