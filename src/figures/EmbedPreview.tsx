import { useEffect, useRef } from 'react';
import { useDrawingWidth } from '../charts/useDrawingWidth.ts';
import { figureHeight } from '../export/embedMessages.ts';
import { useWords } from '../i18n/WordsContext.tsx';

export interface EmbedPreviewProps {
  /** Full address of the embed. */
  readonly address: string;
  readonly title: string;
  /** Px at which it is laid out; wider than the place for it, it is shown smaller. */
  readonly width: number;
  /** Px, as in the code. */
  readonly height: number;
  /** Px that the figure takes at this width; null while it loads. */
  readonly measured: number | null;
  readonly onMeasure: (height: number) => void;
}

/** The embed itself, live, as it will stand in the page; it measures the height. */
export function EmbedPreview({ address, title, width, height, measured, onMeasure }: EmbedPreviewProps) {
  const words = useWords();
  const frame = useRef<HTMLIFrameElement>(null);
  const [place, available] = useDrawingWidth<HTMLDivElement>();
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const told = figureHeight(data);
      if (told !== null) onMeasure(told);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [onMeasure]);
  const scale = Math.min(1, available / width);
  return (
    <section className="embed-preview" aria-label={words.t('embed.preview')}>
      <p className="small muted" role="status">
        {measured === null
          ? words.t('embed.preview.loading')
          : words.t('embed.preview.measured', { width, height: measured })}
      </p>
      <div ref={place} className="embed-preview-place" style={{ blockSize: Math.ceil(height * scale) }}>
        {/* Another address is another frame: within one, each would be a step in the history of the page. */}
        <iframe
          key={address}
          ref={frame}
          src={address}
          title={title}
          style={{ inlineSize: width, blockSize: height, scale: String(scale) }}
        />
      </div>
    </section>
  );
}
