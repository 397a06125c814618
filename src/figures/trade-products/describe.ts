import type { TradeProduct } from '../../domain/tradeFlow.ts';
import { countryName } from '../../i18n/countryName.ts';
import type { Words } from '../../i18n/words.ts';
import { reporterName } from '../entryTitle.ts';
import { type FigureAnswer, type FigureTable, sourceIds } from '../figure.ts';
import type { TradeProductsModel } from './select.ts';

type Sides = TradeProductsModel['sides'];

const UP_TO_TWO_DECIMALS: Intl.NumberFormatOptions = { maximumFractionDigits: 2 };

function countriesOf({ exporter, importer }: TradeProduct, sides: Sides, words: Words) {
  return {
    exporter: exporter === null ? '' : countryName(sides, exporter, words),
    importer: importer === null ? '' : countryName(sides, importer, words),
  };
}

export function directionText(from: 0 | 1, sides: Sides, words: Words): string {
  return words.t('trade.direction', {
    exporter: countryName(sides, sides[from].id, words),
    importer: countryName(sides, sides[from === 0 ? 1 : 0].id, words),
  });
}

/** A percentage as published or computed: "93.8%". */
export function shareText(share: number, words: Words): string {
  return words.number(share / 100, { style: 'percent', maximumFractionDigits: 1 });
}

/** The whole of which a share is told, in words; null where no share is. */
export function wholeText(product: TradeProduct, sides: Sides, words: Words): string | null {
  if (product.share === null || product.shareOf === null) return null;
  return words.t(`trade.goods.of.${product.shareOf}`, countriesOf(product, sides, words));
}

export function valueText({ value, currency, unit }: TradeProduct, words: Words): string | null {
  if (value === null || currency === null) return null;
  return words.t('trade.goods.amount', {
    currency: currency === 'USD' ? 'US$' : `${currency}\u00a0`,
    value: words.number(value, UP_TO_TWO_DECIMALS),
    unit: unit ?? '',
  });
}

export function quantityText({ quantity }: TradeProduct, words: Words): string | null {
  if (quantity === null) return null;
  return words.t('trade.goods.quantity', {
    value: words.number(quantity.value, UP_TO_TWO_DECIMALS),
    unit: quantity.unit,
  });
}

export function describeTradeProducts(model: TradeProductsModel, words: Words): FigureAnswer {
  const { sides, directions, most } = model;
  const [there, back] = directions;
  const counted = words.t('trade.goods.answer', {
    there: there.length,
    back: back.length,
    first: countryName(sides, sides[0].id, words),
    second: countryName(sides, sides[1].id, words),
  });
  const detail = words.t('trade.goods.detail');
  if (most === null) return { answer: counted, detail };
  const share = words.t('trade.goods.answer-most', {
    ...countriesOf(most, sides, words),
    commodity: most.commodity,
    share: shareText(most.share, words),
    period: most.period ?? words.t('date.none'),
  });
  return { answer: `${counted} ${share}`, detail };
}

export function tableOfTradeProducts(model: TradeProductsModel, words: Words): FigureTable {
  const { sides, directions } = model;
  const row = (product: TradeProduct, direction: string) => ({
    key: product.id,
    cells: [
      { text: product.commodity },
      { text: direction },
      { text: product.hs, absence: words.t('trade.goods.no-hs') },
      { text: words.t(`trade.product-kind.${product.kind}`), value: product.kind },
      { text: product.period, absence: words.t('absence.not-stated') },
      { text: valueText(product, words), absence: words.t('trade.goods.no-amount') },
      { text: quantityText(product, words), absence: words.t('trade.goods.no-amount') },
      {
        text: product.share === null ? null : words.number(product.share, UP_TO_TWO_DECIMALS),
        value: product.share,
        absence: words.t('trade.goods.no-share'),
      },
      { text: wholeText(product, sides, words), absence: words.t('trade.goods.no-share') },
      { text: reporterName(product.reporter, sides, words), value: product.reporter },
      { text: product.agency },
    ],
    sources: sourceIds(product.evidence),
  });
  const [there, back] = directions;
  return {
    caption: words.t('trade.goods.caption', {
      first: countryName(sides, sides[0].id, words),
      second: countryName(sides, sides[1].id, words),
    }),
    columns: (
      [
        'product',
        'direction',
        'hs',
        'kind',
        'period',
        'value',
        'quantity',
        'share',
        'whole',
        'reporter',
        'agency',
      ] as const
    ).map((key) => ({
      key,
      label: words.t(`trade.goods.column.${key}`),
      ...(key === 'share' || key === 'value' || key === 'quantity' ? { numeric: true } : {}),
    })),
    rows: [
      ...there.map((product) => row(product, directionText(0, sides, words))),
      ...back.map((product) => row(product, directionText(1, sides, words))),
    ],
  };
}
