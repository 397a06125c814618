import type { DataFault } from '../domain/dataFault.ts';
import { faultText } from '../i18n/faultText.ts';
import { useWords } from '../i18n/WordsContext.tsx';
import { Notice } from '../ui/Notice.tsx';
import { LanguageGate } from './LanguageGate.tsx';

const FAULTS_SHOWN = 5;

function FaultsNotice({ faults }: { faults: readonly DataFault[] }) {
  const words = useWords();
  // A record with two faults is one record that could not be read.
  const records = new Set(faults.map(({ file, row }) => `${file} ${row}`)).size;
  const rest = faults.length - FAULTS_SHOWN;
  return (
    <div className="page faults">
      <Notice kind="error" title={words.t('faults.title', { count: records })}>
        <p>{words.t('faults.rest', { count: faults.length })}</p>
        <ul>
          {faults.slice(0, FAULTS_SHOWN).map((fault) => (
            <li key={`${fault.file} ${fault.row} ${fault.field} ${fault.kind}`}>{faultText(fault, words)}</li>
          ))}
        </ul>
        {rest > 0 && <p>{words.t('faults.more', { count: rest })}</p>}
      </Notice>
    </div>
  );
}

function Sentence({ fault }: { fault: DataFault }) {
  const words = useWords();
  return <>{faultText(fault, words)}</>;
}

/**
 * What could not be read of the data package, named; the page goes on below. Fetched with its words when there is something
 * to say, since a sound package needs neither.
 */
export function Faults({ faults }: { faults: readonly DataFault[] }) {
  return (
    <LanguageGate extent="all">
      <FaultsNotice faults={faults} />
    </LanguageGate>
  );
}

/** One fault as a sentence. */
export function FaultSentence({ fault }: { fault: DataFault }) {
  return (
    <LanguageGate extent="all" fallback={fault.file}>
      <Sentence fault={fault} />
    </LanguageGate>
  );
}
