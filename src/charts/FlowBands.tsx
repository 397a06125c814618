import { type ReactNode, useState } from 'react';
import { Link } from 'react-router-dom';
import { FlowGlyph, flowInk } from './FlowGlyph.tsx';
import { FlowList, type FlowProps } from './FlowList.tsx';
import {
  END_WIDTH,
  FLOW_GLYPH,
  FLOW_LINE,
  type FlowBandsLayout,
  firstBase,
  layoutFlowBands,
  NARROWEST_FLOW,
  NUMBER_ROOM,
  type PlacedNode,
  type PlacedSection,
} from './flowBandsLayout.ts';
import './FlowBands.css';

type Side = 'source' | 'target';

interface NodeProps {
  readonly node: PlacedNode;
  readonly side: Side;
  readonly layout: FlowBandsLayout;
  readonly format: (count: number) => string;
  readonly onActive: (active: boolean) => void;
}

/** A node's ends in its ink, its glyph, its label and its number; a link where a list holds just these. */
function Node({ node, side, layout, format, onActive }: NodeProps) {
  const { fromX, toX } = layout;
  const base = firstBase(node);
  const middle = node.top + node.height / 2;
  const [numberX, start] = side === 'source' ? [fromX - 10, 0] : [toX + END_WIDTH + 26, toX + END_WIDTH + NUMBER_ROOM];
  const roomX = side === 'source' ? 0 : toX + END_WIDTH;
  const roomWidth = side === 'source' ? fromX : layout.width - roomX;
  const content: ReactNode = (
    <>
      <rect x={roomX} y={node.top + 1} width={roomWidth} height={node.height - 2} className="flow-room" />
      <FlowGlyph mark={node.mark} x={start} y={base - 11.5} />
      {node.lines.map((line, index) => (
        <text key={line} x={start + FLOW_GLYPH} y={base + index * FLOW_LINE}>
          {line}
        </text>
      ))}
      <text x={numberX} y={middle + 4.5} className="strong end">
        {format(node.count)}
      </text>
    </>
  );
  return (
    <g onPointerEnter={() => onActive(true)} onPointerLeave={() => onActive(false)}>
      {node.ends.map((end) => (
        <rect
          key={end.key}
          x={side === 'source' ? fromX : toX}
          y={end.y}
          width={END_WIDTH}
          height={end.thickness}
          className={flowInk(node.mark)}
        />
      ))}
      {node.href === null ? (
        content
      ) : (
        <Link
          to={node.href}
          aria-label={node.name}
          className="flow-node"
          onFocus={() => onActive(true)}
          onBlur={() => onActive(false)}
        >
          {content}
        </Link>
      )}
    </g>
  );
}

/** The bands of a section, the ones of the active node in front, with their numbers at both ends. */
function Bands({ section, active, props }: { section: PlacedSection; active: string | null; props: DrawnProps }) {
  const { layout, format } = props;
  const isActive = ({ from, to }: PlacedSection['bands'][number]) =>
    active === `${section.key} source ${from}` || active === `${section.key} target ${to}`;
  const inOrder = [...section.bands].sort((a, b) => Number(isActive(a)) - Number(isActive(b)));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus; the nodes and the table say it.
    <g aria-hidden="true">
      {inOrder.map((band) => (
        <path key={band.key} d={band.path} className={isActive(band) ? 'flow-band flow-band-active' : 'flow-band'} />
      ))}
      {section.bands.map((band) => (
        <g key={band.key}>
          {band.numberFrom && (
            <text x={layout.fromX + END_WIDTH + 6} y={band.fromY + 4} className="flow-number halo">
              {format(band.count)}
            </text>
          )}
          {band.numberTo && (
            <text x={layout.toX - 6} y={band.toY + 4} className="flow-number halo end">
              {format(band.count)}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

interface DrawnProps {
  readonly layout: FlowBandsLayout;
  readonly format: (count: number) => string;
}

function Flow({ sections, width, summary, format }: FlowProps) {
  const [active, setActive] = useState<string | null>(null);
  const layout = layoutFlowBands(sections, width);
  const nodes = (section: PlacedSection, side: Side, placed: readonly PlacedNode[]) =>
    placed.map((node) => {
      const key = `${section.key} ${side} ${node.key}`;
      return (
        <Node
          key={key}
          node={node}
          side={side}
          layout={layout}
          format={format}
          onActive={(is) => setActive(is ? key : null)}
        />
      );
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: an svg cannot be a fieldset; role img would hide its links.
    <svg
      className="drawing flow"
      viewBox={`0 0 ${width} ${layout.height}`}
      width={width}
      height={layout.height}
      role="group"
      aria-label={summary}
    >
      {layout.sections.map((section) => (
        <g key={section.key}>
          <line x1={0} x2={width} y1={section.headY + 24} y2={section.headY + 24} className="axis" />
          <text x={0} y={section.headY + 15} className="strong">
            {section.head}
          </text>
          {section.targetHead !== null && (
            <text x={layout.toX + END_WIDTH + NUMBER_ROOM} y={section.headY + 15} className="strong">
              {section.targetHead}
            </text>
          )}
          <Bands section={section} active={active} props={{ layout, format }} />
          {nodes(section, 'source', section.sources)}
          {nodes(section, 'target', section.targets)}
        </g>
      ))}
    </svg>
  );
}

/** What there was on the left, what became of it on the right, in bands as thick as their counts; a list of bars where that has no room. */
export function FlowBands(props: FlowProps) {
  return props.width < NARROWEST_FLOW ? <FlowList {...props} /> : <Flow {...props} />;
}
