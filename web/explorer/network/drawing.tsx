// The network as a drawing: nodes and lines that are pointed at, dragged, zoomed and walked by keys.

import type { RefObject } from "preact";
import { useMemo, useRef, useState } from "preact/hooks";

import type { Vocabulary } from "../relation";
import { useSize } from "../use_size";
import { drawCurve, findBends, type Curve } from "./geometry";
import { writeLabels, type Near } from "./label_choice";
import { LINE_HEIGHT } from "./labels";
import { EdgeMark, NodeMark } from "./mark";
import { findOther, type Network, type NetworkEdge, type NetworkNode } from "./model";
import { usePositions } from "./use_positions";
import { useZoom } from "./use_zoom";
import { findTarget } from "./walk";

const ZOOM_STEP = 1.4;

interface DrawingProperties {
  network: Network;
  vocabulary: Vocabulary;
  title: string;
  /** The id of the node or line that the panel shows. */
  shown: string | null;
  svg: RefObject<SVGSVGElement | null>;
  onNode: (node: NetworkNode) => void;
  onEdge: (edge: NetworkEdge) => void;
  onEscape: () => void;
}

export function Drawing({ network, vocabulary, title, shown, svg, onNode, onEdge, onEscape }: DrawingProperties) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const isSized = size.width > 0;
  const { positions, moveNode } = usePositions(network, isSized ? size.width / size.height : null);
  const { view, zoomBy, fit } = useZoom(svg, positions, network, size);
  const [pointed, setPointed] = useState<string | null>(null);
  const [reached, setReached] = useState<string | null>(null);
  const onScreen = new Map([...positions].map(([id, { x, y }]) => [id, { x: view.x + x * view.k, y: view.y + y * view.k }]));
  const bends = useMemo(() => findBends(network.edges), [network]);
  const curves = new Map<string, Curve>();
  for (const edge of network.edges) {
    const [from, to] = [onScreen.get(edge.source), onScreen.get(edge.target)];
    if (from && to) curves.set(edge.id, drawCurve(from, to, bends.get(edge.id) ?? 0));
  }
  const near = useMemo(() => findNear(network, pointed ?? shown), [network, pointed, shown]);
  const lit = pointed === null ? null : near;
  const labels = isSized ? writeLabels(network, vocabulary, onScreen, curves, near, pointed ?? shown, size) : [];
  const current = network.nodes.find((node) => node.id === reached) ?? network.nodes[0];

  const walk = (event: KeyboardEvent, node: NetworkNode) => {
    if (event.key === "Escape") return onEscape();
    if (event.key === "Enter" || event.key === " ") onNode(node);
    else {
      const target = findTarget(network, positions, node, event.key);
      if (target === null) return;
      setReached(target);
      frame.current?.querySelector<SVGElement>(`[data-node="${target}"]`)?.focus();
    }
    event.preventDefault();
  };
  return (
    <div class="drawing">
      <div class="drawing-head">
        <p class="faint">Click or Enter expands a node, a click on a line shows its evidence; drag to move, wheel to zoom.</p>
        <div class="drawing-buttons" role="group" aria-label="Zoom">
          <button type="button" aria-label="Zoom in" onClick={() => zoomBy(ZOOM_STEP)}>
            +
          </button>
          <button type="button" aria-label="Zoom out" onClick={() => zoomBy(1 / ZOOM_STEP)}>
            −
          </button>
          <button type="button" onClick={fit}>
            Fit
          </button>
        </div>
      </div>
      <div ref={frame} class="drawing-frame">
        <svg ref={svg} width={size.width} height={size.height} role="group" aria-label={title}>
          {isSized && (
            <>
              <g aria-hidden="true">
                {network.edges.map((edge) => (
                  <EdgeMark
                    key={edge.id}
                    edge={edge}
                    curve={curves.get(edge.id)!}
                    isDirected={edge.type === "relation" && vocabulary.get(edge.relation.kind)?.symmetric === false}
                    state={nameState(edge.id, shown, edge.isOnPath ? null : lit)}
                    onPoint={setPointed}
                    onChoose={onEdge}
                  />
                ))}
              </g>
              {network.nodes.map((node) => (
                <NodeMark
                  key={node.id}
                  node={node}
                  at={onScreen.get(node.id)!}
                  scale={view.k}
                  lines={network.edges.filter((edge) => edge.source === node.id || edge.target === node.id).length}
                  isReached={node === current}
                  state={nameState(node.id, shown, node.isOnPath ? null : lit)}
                  onPoint={setPointed}
                  onReach={setReached}
                  onChoose={onNode}
                  onKey={walk}
                  onMove={moveNode}
                />
              ))}
              <g aria-hidden="true" class="drawing-labels">
                {labels.map((label) => (
                  <text
                    key={label.id}
                    class={curves.has(label.id) ? "edge-label" : "node-label"}
                    x={label.x}
                    y={label.y}
                    text-anchor="middle"
                    data-label={label.id}
                  >
                    {label.lines.map((line, place) => (
                      <tspan key={place} x={label.x} dy={place === 0 ? 0 : LINE_HEIGHT.node}>
                        {line}
                      </tspan>
                    ))}
                  </text>
                ))}
              </g>
            </>
          )}
        </svg>
      </div>
    </div>
  );
}

/** Return the ids of a node or line and of what it touches; null where nothing is pointed at. */
function findNear(network: Network, id: string | null): Near {
  if (id === null) return null;
  const near = new Set([id]);
  for (const edge of network.edges) {
    if (edge.id === id) near.add(edge.source).add(edge.target);
    if (edge.source === id || edge.target === id) near.add(edge.id).add(findOther(edge, id));
  }
  return near.size > 1 ? near : null;
}

function nameState(id: string, shown: string | null, lit: Near): string {
  return [id === shown ? "is-shown" : "", lit !== null && !lit.has(id) ? "is-far" : ""].join(" ").trim();
}
