/** Any figure as one picture, drawn anew from its model for the size that is asked for: what is on the screen plays no part. */
import { Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { createPath, type Navigator, Router } from 'react-router-dom';
import type { Dataset } from '../domain/dataset.ts';
import type { Snapshot } from '../domain/knownOn.ts';
import {
  composePicture,
  type DrawnBody,
  PICTURE_SIZES,
  type Picture,
  type PictureSize,
} from '../export/picture/composePicture.ts';
import { createStyleBook, type PictureTheme, rootTokens } from '../export/picture/styleBook.ts';
import { WordsProvider } from '../i18n/WordsContext.tsx';
import type { Words } from '../i18n/words.ts';
import { hrefOf } from '../viewState/paths.ts';
import { serialiseViewState, type ViewState } from '../viewState/viewState.ts';
import { FigureBlank } from './FigureBlank.tsx';
import type { Figure, PresentedFigure } from './figure.ts';
import { fontFaces, type LoadFont } from './pictureFonts.ts';
import { pictureStyles } from './pictureStyles.ts';
import { publishersOf } from './publishersOf.ts';
import { SnapshotProvider } from './SnapshotContext.tsx';

export interface PictureChoices {
  readonly snapshot: Snapshot;
  readonly view: ViewState;
  readonly words: Words;
  readonly size: PictureSize;
  readonly theme: PictureTheme;
  /** `named` fonts are taken from the reader's machine, `embedded` ones come with the picture. */
  readonly fonts: 'embedded' | 'named';
  /** `drawing`: without question, answer and foot, for a place that tells them beside it. */
  readonly parts?: 'all' | 'drawing';
  /** As high as all of it needs; else what does not fit on a page or a slide is left out, and the picture says so. */
  readonly whole?: boolean;
  /** Full address of a path of the site; null where there is none to give. */
  readonly address: (pathAndQuery: string) => string | null;
  readonly loadFont?: LoadFont;
}

/** Publishers named in the picture. */
const PUBLISHERS_NAMED = 6;
/** Ms between two looks at whether a drawing has come, and how many of them. */
const LOOK = 15;
const LOOKS = 400;

/** The two sides have the colours that their data package gives them. */
function sideTokens({ sides }: Dataset): readonly (readonly [string, string])[] {
  return sides.flatMap((side, index) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      Object.entries(side.colours[theme]).map(
        ([part, colour]) => [`--side-${index === 0 ? 'a' : 'b'}-${part}-${theme}`, colour] as const,
      ),
    ),
  );
}

const nowhere = () => undefined;
/** A picture stays where it is; a history of its own would come along with every page. */
const STILL: Navigator = {
  createHref: (to) => (typeof to === 'string' ? to : createPath(to)),
  go: nowhere,
  push: nowhere,
  replace: nowhere,
};

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Draws without a place on the page. A part that is fetched when it is first drawn is waited for. */
async function drawApart(presented: PresentedFigure, choices: PictureChoices, px: number): Promise<Element> {
  const { snapshot, view, words } = choices;
  const place = document.createElement('div');
  const root = createRoot(place);
  const at = `/?${serialiseViewState({ ...view, asOf: snapshot.day })}`;
  try {
    root.render(
      <Router location={at} navigator={STILL}>
        <WordsProvider words={words}>
          <SnapshotProvider dataset={snapshot.dataset}>
            <Suspense fallback={<i data-waiting="" />}>
              <div data-drawn="">
                {presented.absence === null ? presented.draw(px) : <FigureBlank absence={presented.absence} />}
              </div>
            </Suspense>
          </SnapshotProvider>
        </WordsProvider>
      </Router>,
    );
    for (let look = 0; look < LOOKS; look += 1) {
      await pause(LOOK);
      if (place.querySelector('[data-drawn]') !== null && place.querySelector('[data-waiting]') === null) break;
    }
    // What is laid out in a second step.
    await pause(LOOK);
    const drawn = place.querySelector('[data-drawn]');
    if (drawn === null) throw new Error(words.t('picture.failed'));
    // Unmounting empties the place.
    return drawn.cloneNode(true) as Element;
  } finally {
    root.unmount();
  }
}

/** Lines at the foot of a picture. */
function footLines(figure: Figure, presented: PresentedFigure, choices: PictureChoices): readonly string[] {
  const { snapshot, view, words, address } = choices;
  const { dataset, day } = snapshot;
  const publishers = publishersOf(presented.sources, dataset);
  const named = publishers.slice(0, PUBLISHERS_NAMED);
  const rest = publishers.length - named.length;
  const sources =
    publishers.length === 0
      ? words.t('frame.no-sources')
      : rest > 0
        ? words.t('frame.sources-line-more', { publishers: named.join(', '), count: rest })
        : words.list(named);
  const link = address(`${hrefOf(figure.page, view, { ...view, asOf: day, theme: null })}#${figure.id}`);
  return [
    `${words.t(snapshot.isToday ? 'frame.as-of' : 'frame.as-known-on', { day: words.day(day) })} · ${words.t('picture.sources', { sources })}`,
    words.t('picture.licence', { title: dataset.title, version: dataset.version, licence: dataset.licence.title }),
    ...(link === null ? [] : [link]),
  ];
}

/** Fails where the figure can't be drawn or a font can't be fetched. */
export async function renderPicture(figure: Figure, choices: PictureChoices): Promise<Picture> {
  const { snapshot, view, words, size, theme, fonts, parts = 'all', whole = false } = choices;
  const presented = figure.present(snapshot, view);
  const rules = pictureStyles();
  const tokens = new Map([...rootTokens(rules), ...sideTokens(snapshot.dataset)]);
  const drawn = async (width: number): Promise<DrawnBody> => ({
    width,
    element: await drawApart(presented, choices, width),
    book: createStyleBook(rules, tokens, theme, width),
  });
  const [widest, ...narrower] = PICTURE_SIZES[size].layouts;
  const bodies: [DrawnBody, ...DrawnBody[]] = [await drawn(widest)];
  for (const width of narrower) bodies.push(await drawn(width));
  const { answer, detail = null } = presented.describe(words);
  const question = presented.question(words);
  const foot = footLines(figure, presented, choices);
  const texts = [question, answer, detail ?? '', ...foot, bodies[0].element.textContent ?? ''].join(' ');
  return composePicture(
    { question, answer, detail, bodies, foot, cutText: words.t('picture.cut') },
    {
      size,
      parts,
      whole,
      address: choices.address,
      fontFaces: fonts === 'embedded' ? await fontFaces(texts, choices.loadFont) : '',
    },
  );
}
