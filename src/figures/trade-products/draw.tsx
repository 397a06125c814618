import { ValueStrip } from '../../charts/ValueStrip.tsx';
import type { Known } from '../../domain/knownOn.ts';
import { sideIndexOf } from '../../domain/party.ts';
import type { TradeProduct } from '../../domain/tradeFlow.ts';
import { useWords } from '../../i18n/WordsContext.tsx';
import { Absence } from '../../ui/Absence.tsx';
import { EvidenceMark } from '../EvidenceMark.tsx';
import { reporterName } from '../entryTitle.ts';
import type { DrawProps } from '../figure.ts';
import { directionText, quantityText, shareText, valueText, wholeText } from './describe.ts';
import type { TradeProductsModel } from './select.ts';
import './draw.css';

const WIDE = 760;
/** Px of the axis from 0 to 100%. */
const STRIP = 260;

interface ProductProps {
  readonly product: Known<TradeProduct>;
  readonly sides: TradeProductsModel['sides'];
  readonly strip: number;
}

function Product({ product, sides, strip }: ProductProps) {
  const words = useWords();
  const amounts = [valueText(product, words), quantityText(product, words)].filter((text) => text !== null);
  const { period, agency } = product;
  const whole = wholeText(product, sides, words);
  const reporter = reporterName(product.reporter, sides, words);
  return (
    <li id={product.id} className="goods">
      <div>
        <h4>{product.commodity}</h4>
        <p className="small muted">
          {words.t('trade.goods.by', { period: period ?? words.t('date.none'), reporter, agency })}
        </p>
        <p className="small">{product.summary}</p>
        {product.note !== null && <p className="small muted">{product.note}</p>}
      </div>
      <div>
        <p>
          {amounts.length > 0 ? (
            <strong>{amounts.join(' · ')}</strong>
          ) : (
            <Absence>{words.t('trade.goods.no-amount')}</Absence>
          )}{' '}
          <span className="small muted">{words.t(`trade.product-kind.${product.kind}`)}</span>
        </p>
        {product.share !== null && whole !== null && (
          <>
            <ValueStrip
              value={product.share}
              most={100}
              side={sideIndexOf(sides, product.reporter)}
              width={strip}
              text={shareText(product.share, words)}
            />
            <p className="small muted">{whole}</p>
          </>
        )}
      </div>
      <EvidenceMark
        evidence={product.evidence}
        confidence={product.confidence}
        origins={product.origins}
        reportedLater={product.reportedLater}
        title={product.title}
      />
    </li>
  );
}

/** Each way as a list: what, how much, and the share on an axis from 0 to 100% with its whole named beside it. */
export function DrawTradeProducts({ model, width }: DrawProps<TradeProductsModel>) {
  const words = useWords();
  const isWide = width >= WIDE;
  return model.directions.map((products, index) => {
    const from = index === 0 ? 0 : 1;
    const name = directionText(from, model.sides, words);
    return products.length === 0 ? null : (
      <section key={name} className={isWide ? 'goods-way goods-way-wide' : 'goods-way'}>
        <h3>{words.t('trade.goods.direction', { direction: name, count: products.length })}</h3>
        <ul aria-label={name}>
          {products.map((product) => (
            <Product key={product.id} product={product} sides={model.sides} strip={Math.min(STRIP, width)} />
          ))}
        </ul>
      </section>
    );
  });
}
