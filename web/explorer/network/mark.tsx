// Nodes and lines as they are drawn, each told apart by shape, dashes and marks as well as by colour.

import { drag } from "d3-drag";
import { select } from "d3-selection";
import { useEffect, useRef } from "preact/hooks";

import { drawShape } from "../parts/kind_mark";
import { writeQuantity, writeTerm } from "../words";
import { NODE_RADIUS, type Curve } from "./geometry";
import type { Point } from "./layout";
import { isDisputed, type NetworkEdge, type NetworkNode } from "./model";

interface EdgeMarkProperties {
  edge: NetworkEdge;
  curve: Curve;
  isDirected: boolean;
  state: string;
  onPoint: (id: string | null) => void;
  onChoose: (edge: NetworkEdge) => void;
}

export function EdgeMark({ edge, curve, isDirected, state, onPoint, onChoose }: EdgeMarkProperties) {
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

export function NodeMark({ node, at, scale, lines, isReached, state, onPoint, onReach, onChoose, onKey, onMove }: NodeMarkProperties) {
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
      tabindex={isReached ? 0 : -1}
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
