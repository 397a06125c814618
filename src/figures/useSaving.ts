import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../export/saveFile.ts';

/** How far the file is that was asked for last. */
export type Saving =
  | { readonly phase: 'idle' }
  | { readonly phase: 'making' | 'cancelled'; readonly name: string }
  | { readonly phase: 'saved'; readonly name: string; readonly bytes: number }
  | { readonly phase: 'failed'; readonly name: string; readonly reason: string };

export interface FileToSave {
  readonly name: string;
  readonly mediaType: string;
  make(): Promise<string | Blob | Uint8Array<ArrayBuffer>>;
}

export interface SaveFile {
  readonly saving: Saving;
  /** Makes the file and hands it to the reader, unless another is asked for, it is cancelled, or its place is left. */
  readonly save: (file: FileToSave) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes files that take their time, one at a time. */
export function useSaving(): SaveFile {
  const [saving, setSaving] = useState<Saving>({ phase: 'idle' });
  // What is being made: whoever comes back with something else comes too late.
  const current = useRef<FileToSave | null>(null);
  useEffect(
    () => () => {
      current.current = null;
    },
    [],
  );
  const save = async (file: FileToSave) => {
    const { name, mediaType } = file;
    current.current = file;
    setSaving({ phase: 'making', name });
    try {
      const blob = new Blob([await file.make()], { type: mediaType });
      if (current.current !== file) return;
      saveFile(name, mediaType, blob);
      setSaving({ phase: 'saved', name, bytes: blob.size });
    } catch (error) {
      if (current.current !== file) return;
      setSaving({ phase: 'failed', name, reason: error instanceof Error ? error.message : String(error) });
    }
  };
  const cancel = () => {
    if (current.current === null) return;
    setSaving({ phase: 'cancelled', name: current.current.name });
    current.current = null;
  };
  return { saving, save, cancel };
}
