// Where nodes stand: a force simulation that is run to its end before anything is drawn, the same each time.

import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";

import type { Network } from "./model";

export interface Point {
  x: number;
  y: number;
}

/** Where each node stands, by id; the unit is a CSS pixel at scale 1. */
export type Positions = ReadonlyMap<string, Point>;

const TICKS = 300;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const SPACING = 40;
const PULL = 0.06;
const FARTHEST = 1.9;

interface Body extends SimulationNodeDatum {
  id: string;
  isExpanded: boolean;
}

/**
 * Return a place for every node.
 *
 * Nodes that `before` knows begin where they stood, new ones beside a node they are joined to, else on a spiral in
 * their order; `pinned` ones stay. `aspect` is width by height of the frame, which the network is to fill.
 */
export function layOut(network: Network, before: Positions, pinned: ReadonlySet<string>, aspect: number): Positions {
  if (network.nodes.every((node) => before.has(node.id))) return before;
  const bodies = placeBodies(network, before, pinned);
  forceSimulation(bodies)
    .force("charge", forceManyBody().strength(-420).distanceMax(600))
    .force(
      "link",
      forceLink<Body, { source: string; target: string; distance: number }>(
        network.edges.map((edge) => ({
          source: edge.source,
          target: edge.target,
          distance: edge.type === "relation" ? 115 : 140,
        })),
      )
        .id((body) => body.id)
        .distance((link) => link.distance),
    )
    .force("collide", forceCollide<Body>((body) => (body.isExpanded ? 60 : 30)))
    .force("x", forceX(0).strength(PULL))
    .force("y", forceY(0).strength(PULL))
    .stop()
    .tick(TICKS);
  const stretch = pinned.size > 0 ? { x: 1, y: 1 } : findStretch(bodies, aspect);
  return new Map(bodies.map(({ id, x, y }) => [id, { x: x! * stretch.x, y: y! * stretch.y }]));
}

/** Return by how much the network is drawn out to fill a frame of another shape; not so far that it looks torn. */
function findStretch(bodies: Body[], aspect: number): Point {
  const reach = (axis: "x" | "y") => {
    const values = bodies.map((body) => body[axis]!);
    return Math.max(SPACING, Math.max(...values) - Math.min(...values));
  };
  const ratio = aspect / (reach("x") / reach("y"));
  return ratio > 1 ? { x: Math.min(FARTHEST, ratio), y: 1 } : { x: 1, y: Math.min(FARTHEST, 1 / ratio) };
}

function placeBodies(network: Network, before: Positions, pinned: ReadonlySet<string>): Body[] {
  return network.nodes.map(({ id, isExpanded }, order) => {
    const stood = before.get(id);
    if (stood !== undefined) {
      return { id, isExpanded, ...stood, ...(pinned.has(id) ? { fx: stood.x, fy: stood.y } : {}) };
    }
    const distance = before.size > 0 ? SPACING : SPACING * Math.sqrt(order);
    const origin = before.size > 0 ? findNeighbour(network, id, before) : { x: 0, y: 0 };
    const angle = order * GOLDEN_ANGLE;
    return { id, isExpanded, x: origin.x + distance * Math.cos(angle), y: origin.y + distance * Math.sin(angle) };
  });
}

function findNeighbour(network: Network, id: string, before: Positions): Point {
  for (const edge of network.edges) {
    const other = edge.source === id ? edge.target : edge.target === id ? edge.source : null;
    const place = other === null ? undefined : before.get(other);
    if (place !== undefined) return place;
  }
  return { x: 0, y: 0 };
}
