// The network as a drawing: nodes and lines that are pointed at, dragged, zoomed and walked by keys.

import { drag } from "d3-drag";
import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from "d3-zoom";
import type { RefObject } from "preact";
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";

import { drawShape } from "../parts/kind_mark";
import { writeLabel, type Vocabulary } from "../relation";
import { useSize, type Size } from "../use_size";
import { writeQuantity, writeTerm } from "../words";
import { drawCurve, findBends, NODE_RADIUS, type Curve } from "./geometry";
import { LINE_HEIGHT, listAround, placeLabels, type Label, type Wanted } from "./labels";
import { layOut, type Point, type Positions } from "./layout";
import { findOther, listLines, type Network, type NetworkEdge, type NetworkNode } from "./model";

const MARGIN = { x: 70, y: 40 };
const ZOOM_STEP = 1.4;
const FURTHEST = 0.05;
const CLOSEST = 6;
const MARK_RADIUS = 6;

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
  const labels = isSized ? writeLabels(network, vocabulary, onScreen, curves, near, size) : [];
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
  );
}

/** Keep where nodes stand while the network grows; dragged nodes stay where they were put. */
function usePositions(network: Network, aspect: number | null) {
  const kept = useRef<Positions>(new Map());
  const pinned = useRef(new Set<string>());
  const [moves, setMoves] = useState(0);
  const positions = useMemo(() => {
    if (aspect !== null) kept.current = layOut(network, kept.current, pinned.current, aspect);
    return kept.current;
  }, [network, aspect === null, moves]);
  const moveNode = useCallback((id: string, by: Point) => {
    const at = kept.current.get(id);
    if (at === undefined) return;
    pinned.current.add(id);
    kept.current = new Map(kept.current).set(id, { x: at.x + by.x, y: at.y + by.y });
    setMoves((before) => before + 1);
  }, []);
  return { positions, moveNode };
}

/** Zoom by wheel, pinch, drag and buttons; whatever network comes is fitted into the frame first. */
function useZoom(svg: RefObject<SVGSVGElement | null>, positions: Positions, network: Network, size: Size) {
  const [view, setView] = useState({ x: 0, y: 0, k: 1 });
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown> | null>(null);
  useEffect(() => {
    if (svg.current === null) return;
    behavior.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([FURTHEST, CLOSEST])
      .on("zoom", ({ transform: { x, y, k } }: D3ZoomEvent<SVGSVGElement, unknown>) => setView({ x, y, k }));
    select(svg.current).call(behavior.current).on("dblclick.zoom", null);
  }, [svg]);
  const fit = useCallback(() => {
    if (svg.current === null || behavior.current === null || size.width === 0) return;
    const placed = network.nodes.map((node) => positions.get(node.id)).filter((at) => at !== undefined);
    const { x, y, k } = findFit(placed, size);
    select(svg.current).call(behavior.current.transform, zoomIdentity.translate(x, y).scale(k));
  }, [network, positions, size]);
  useEffect(fit, [network, size]);
  const zoomBy = (factor: number) => {
    if (svg.current !== null && behavior.current !== null) select(svg.current).call(behavior.current.scaleBy, factor);
  };
  return { view, fit, zoomBy };
}

function findFit(points: Point[], { width, height }: Size) {
  if (points.length === 0) return { x: 0, y: 0, k: 1 };
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))];
  const k = Math.min(
    1.6,
    (width - 2 * Math.min(MARGIN.x, width / 6)) / Math.max(1, right - left),
    (height - 2 * MARGIN.y) / Math.max(1, bottom - top),
  );
  return { x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2, k };
}

/** Return the ids of a node or line and of what it touches; null where nothing is pointed at. */
function findNear(network: Network, id: string | null): ReadonlySet<string> | null {
  if (id === null) return null;
  const near = new Set([id]);
  for (const edge of network.edges) {
    if (edge.id === id) near.add(edge.source).add(edge.target);
    if (edge.source === id || edge.target === id) near.add(edge.id).add(findOther(edge, id));
  }
  return near.size > 1 ? near : null;
}

function nameState(id: string, shown: string | null, lit: ReadonlySet<string> | null): string {
  return [id === shown ? "is-shown" : "", lit !== null && !lit.has(id) ? "is-far" : ""].join(" ").trim();
}

function writeLabels(
  network: Network,
  vocabulary: Vocabulary,
  onScreen: Positions,
  curves: ReadonlyMap<string, Curve>,
  near: ReadonlySet<string> | null,
  size: Size,
): Label[] {
  const degree = new Map<string, number>();
  for (const { source, target } of network.edges) {
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const weigh = (node: NetworkNode) =>
    (near?.has(node.id) ? 10_000 : 0) +
    (node.isOnPath ? 4_000 : 0) +
    (node.isStart ? 2_000 : node.isExpanded ? 1_000 : 0) +
    (degree.get(node.id) ?? 0) * 10 +
    Math.log1p(node.articleCount ?? 0);
  const nodes = [...network.nodes]
    .sort((one, other) => weigh(other) - weigh(one))
    .map<Wanted>((node) => ({
      id: node.id,
      text: node.name,
      size: "node",
      listPlaces: (width, height) => listAround(onScreen.get(node.id)!, NODE_RADIUS + 3, width, height),
    }));
  const lines = network.edges
    .filter((edge) => edge.type === "relation")
    .sort((one, other) => weighLine(other, near) - weighLine(one, near))
    .map<Wanted>((edge) => ({
      id: edge.id,
      text: writeLabel(vocabulary, edge.relation.kind),
      size: "line",
      listPlaces: () => curves.get(edge.id)!.along,
    }));
  const pointedLines = lines.filter((line) => near?.has(line.id));
  const others = lines.filter((line) => !near?.has(line.id));
  const taken = [
    ...[...onScreen.values()].map((at) => ({ at, radius: NODE_RADIUS + 2 })),
    ...network.edges.filter(isDisputed).map((edge) => ({ at: curves.get(edge.id)!.middle, radius: MARK_RADIUS })),
  ];
  return placeLabels([...pointedLines, ...nodes, ...others], taken, size);
}

const isDisputed = (edge: NetworkEdge) => edge.type === "relation" && edge.relation.standing === "DISPUTED";

const weighLine = (edge: NetworkEdge, near: ReadonlySet<string> | null) =>
  (near?.has(edge.id) ? 10 : 0) + (edge.isOnPath ? 4 : 0) + (edge.type === "relation" && edge.relation.disputedBy > 0 ? 1 : 0);

/** Return where a key leads from a node: to a neighbour on that side, else to whatever stands there nearest. */
function findTarget(network: Network, positions: Positions, from: NetworkNode, key: string): string | null {
  if (key === "Home") return network.nodes[0]?.id ?? null;
  if (key === "End") return network.nodes.at(-1)?.id ?? null;
  const side = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] }[key];
  const start = positions.get(from.id);
  if (side === undefined || start === undefined) return null;
  const neighbours = listLines(network, from.id).map((edge) => findOther(edge, from.id));
  const all = network.nodes.map((node) => node.id).filter((id) => id !== from.id);
  return findNearest(neighbours, positions, start, side) ?? findNearest(all, positions, start, side);
}

function findNearest(ids: string[], positions: Positions, start: Point, side: number[]): string | null {
  let best: { id: string; distance: number } | null = null;
  for (const id of ids) {
    const at = positions.get(id);
    if (at === undefined) continue;
    const [x, y] = [at.x - start.x, at.y - start.y];
    const along = x * side[0]! + y * side[1]!;
    const across = Math.abs(x * side[1]!) + Math.abs(y * side[0]!);
    const distance = Math.hypot(x, y);
    if (along > 0 && along >= across && (best === null || distance < best.distance)) best = { id, distance };
  }
  return best?.id ?? null;
}

interface EdgeMarkProperties {
  edge: NetworkEdge;
  curve: Curve;
  isDirected: boolean;
  state: string;
  onPoint: (id: string | null) => void;
  onChoose: (edge: NetworkEdge) => void;
}

function EdgeMark({ edge, curve, isDirected, state, onPoint, onChoose }: EdgeMarkProperties) {
  const standing = edge.type === "relation" ? ` edge-${edge.relation.standing.toLowerCase()}` : "";
  const { tip, middle } = curve;
  return (
    <g
      class={`edge edge-${edge.type}${standing}${edge.isOnPath ? " is-on-path" : ""} ${state}`}
      data-edge={edge.id}
      onClick={() => onChoose(edge)}
      onPointerEnter={() => onPoint(edge.id)}
      onPointerLeave={() => onPoint(null)}
    >
      <path class="edge-reach" d={curve.path} />
      <path class="edge-line" d={curve.path} />
      {isDirected && (
        <path class="edge-arrow" d="M0 0L-9 -4.5L-9 4.5Z" transform={`translate(${tip.x} ${tip.y}) rotate(${tip.degrees})`} />
      )}
      {isDisputed(edge) && (
        <g class="edge-disputed-mark" transform={`translate(${middle.x} ${middle.y})`}>
          <circle r={5.5} />
          <path d="M0 -5.5A5.5 5.5 0 0 1 0 5.5Z" />
        </g>
      )}
    </g>
  );
}

interface NodeMarkProperties {
  node: NetworkNode;
  at: Point;
  scale: number;
  lines: number;
  isReached: boolean;
  state: string;
  onPoint: (id: string | null) => void;
  onReach: (id: string) => void;
  onChoose: (node: NetworkNode) => void;
  onKey: (event: KeyboardEvent, node: NetworkNode) => void;
  onMove: (id: string, by: Point) => void;
}

function NodeMark({ node, at, scale, lines, isReached, state, onPoint, onReach, onChoose, onKey, onMove }: NodeMarkProperties) {
  const mark = useRef<SVGGElement>(null);
  const scaled = useRef(scale);
  scaled.current = scale;
  useEffect(() => {
    if (mark.current === null) return;
    const behavior = drag<SVGGElement, unknown>().clickDistance(4);
    behavior.on("drag", (event: { dx: number; dy: number }) =>
      onMove(node.id, { x: event.dx / scaled.current, y: event.dy / scaled.current }),
    );
    select(mark.current).call(behavior);
  }, [node.id, onMove]);
  const isArticle = node.kind === "ARTICLE";
  return (
    <g
      ref={mark}
      class={`node kind-${node.kind.toLowerCase()} ${state}${node.isExpanded ? " is-expanded" : ""}${node.isOnPath ? " is-on-path" : ""}`}
      role="button"
      tabIndex={isReached ? 0 : -1}
      aria-label={`${node.name}, ${writeTerm(node.kind).toLowerCase()}, ${writeQuantity(lines, "line")} here`}
      aria-expanded={isArticle ? undefined : node.isExpanded}
      data-node={node.id}
      transform={`translate(${at.x} ${at.y})`}
      onClick={() => onChoose(node)}
      onFocus={() => {
        onReach(node.id);
        onPoint(node.id);
      }}
      onBlur={() => onPoint(null)}
      onPointerEnter={() => onPoint(node.id)}
      onPointerLeave={() => onPoint(null)}
      onKeyDown={(event) => onKey(event, node)}
    >
      <circle class="node-reach" r={16} />
      {node.isOnPath && <circle class="node-ring" r={NODE_RADIUS + 5} />}
      <path class="node-shape" d={drawShape(node.kind, node.isStart ? NODE_RADIUS + 2 : NODE_RADIUS)} />
    </g>
  );
}
