import { useEffect, useRef, useState } from 'react';
import { saveFile } from '../../export/saveFile.ts';
import { type MadeReport, type MakingReport, makeReportFile } from './reportFiles.ts';

export type Making =
  | { readonly state: 'idle' }
  | { readonly state: 'making'; readonly done: number; readonly total: number }
  | { readonly state: 'cancelled' }
  | { readonly state: 'made'; readonly file: MadeReport }
  | { readonly state: 'failed'; readonly reason: string };

export interface ReportMaker {
  readonly making: Making;
  readonly make: (what: Omit<MakingReport, 'signal' | 'onProgress'>) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes files of the report one at a time and hands them to the reader; leaving the page ends what is being made. */
export function useReportMaker(): ReportMaker {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  return {
    making,
    async make(what) {
      controller.current?.abort();
      const own = new AbortController();
      controller.current = own;
      // What was asked for later speaks; the earlier is silent.
      const say = (next: Making) => {
        if (controller.current === own) setMaking(next);
      };
      say({ state: 'making', done: 0, total: 0 });
      try {
        const file = await makeReportFile({
          ...what,
          signal: own.signal,
          onProgress: (done, total) => say({ state: 'making', done, total }),
        });
        saveFile(file.name, file.content.type, file.content);
        say({ state: 'made', file });
      } catch (error) {
        // Who aborted it has said so, or asked for another.
        if (!own.signal.aborted)
          say({ state: 'failed', reason: error instanceof Error ? error.message : String(error) });
      }
    },
    cancel() {
      controller.current?.abort();
      // At once: the drawing under way comes to its end unheard.
      controller.current = null;
      setMaking({ state: 'cancelled' });
    },
  };
}
