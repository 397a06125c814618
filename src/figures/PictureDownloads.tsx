import { useId, useState } from 'react';
import { useWords } from '../i18n/WordsContext.tsx';
import { absoluteAddress } from '../viewState/siteAddress.ts';
import type { ViewState } from '../viewState/viewState.ts';
import { DownloadRow } from './DownloadRow.tsx';
import type { Figure } from './figure.ts';
import { useSnapshot } from './SnapshotContext.tsx';
import type { SaveFile } from './useSaving.ts';

const SIZES = ['column', 'page', 'slide'] as const;
const THEMES = ['light', 'dark'] as const;
const FORMATS = ['svg', 'png', 'png2'] as const;
type Format = (typeof FORMATS)[number];

const SCALE = { png: 1, png2: 2 } as const;

export interface PictureDownloadsProps {
  readonly figure: Figure;
  /** The choices with which it is shown. */
  readonly view: ViewState;
  readonly save: SaveFile['save'];
}

/** A figure as a picture that explains itself. What draws it is fetched when it is asked for. */
export function PictureDownloads({ figure, view, save }: PictureDownloadsProps) {
  const words = useWords();
  const snapshot = useSnapshot();
  const [size, setSize] = useState<(typeof SIZES)[number]>('page');
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('light');
  const headingId = useId();
  const make = async (format: Format) => {
    const { renderPicture } = await import('./renderPicture.tsx');
    const { svg, width, height } = await renderPicture(figure, {
      snapshot,
      view,
      words,
      size,
      theme,
      fonts: 'embedded',
      address: absoluteAddress,
    });
    if (format === 'svg') return svg;
    const { rasterise } = await import('../export/rasterise.ts');
    return rasterise(svg, width, height, SCALE[format]);
  };
  const stem = `dostyq-${figure.id}-${snapshot.day}-${size}`;
  const fileName: Readonly<Record<Format, string>> = {
    svg: `${stem}.svg`,
    png: `${stem}.png`,
    png2: `${stem}@2x.png`,
  };
  return (
    <section className="download-section" aria-labelledby={headingId}>
      <h4 id={headingId}>{words.t('picture.title')}</h4>
      <p className="download-choices">
        <label>
          {words.t('picture.size')}{' '}
          <select
            value={size}
            onChange={(event) => setSize(SIZES.find((one) => one === event.currentTarget.value) ?? 'page')}
          >
            {SIZES.map((one) => (
              <option key={one} value={one}>
                {words.t(`picture.size.${one}`)}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          {words.t('picture.theme')}{' '}
          <select
            value={theme}
            onChange={(event) => setTheme(THEMES.find((one) => one === event.currentTarget.value) ?? 'light')}
          >
            {THEMES.map((one) => (
              <option key={one} value={one}>
                {words.t(`picture.theme.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <ul>
        {FORMATS.map((format) => (
          <DownloadRow
            key={format}
            name={words.t(`picture.format.${format}`)}
            about={words.t(`picture.about.${format}`)}
            onPress={() =>
              void save({
                name: fileName[format],
                mediaType: format === 'svg' ? 'image/svg+xml' : 'image/png',
                make: () => make(format),
              })
            }
          />
        ))}
      </ul>
    </section>
  );
}
