import { useWords } from '../i18n/WordsContext.tsx';
import './DatasetGate.css';

/** Still bars where something will stand. */
export function Waiting() {
  const words = useWords();
  return (
    <div className="waiting" aria-busy="true">
      <p className="visually-hidden">{words.t('app.loading')}</p>
      {[78, 54, 66, 60, 36, 48].map((width) => (
        <div key={width} className="waiting-bar" style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
