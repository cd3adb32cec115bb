// Lines between nodes on the screen: straight where alone, curved apart where several join the same two.

import type { NetworkEdge } from "./model";
import { namePair } from "./model";
import type { Point } from "./layout";

/** A line as it is drawn. */
export interface Curve {
  path: string;
  middle: Point;
  /** Where words may stand on it, the best first. */
  along: Point[];
  /** Points of it from one end to the other. */
  drawn: Point[];
  /** Where the arrow's tip is, and its direction in degrees. */
  tip: Point & { degrees: number };
}

const BEND = 34;
export const NODE_RADIUS = 8;
const GAP = 5;
const SHARES = [0.5, 0.62, 0.38, 0.74, 0.26];
const DRAWN = Array.from({ length: 19 }, (_, place) => (place + 1) / 20);

/** Return how far each edge bends, by its id, so that none hides another. */
export function findBends(edges: NetworkEdge[]): ReadonlyMap<string, number> {
  const byPair = new Map<string, NetworkEdge[]>();
  for (const edge of edges) {
    const pair = namePair(edge.source, edge.target);
    byPair.set(pair, [...(byPair.get(pair) ?? []), edge]);
  }
  const bends = new Map<string, number>();
  for (const group of byPair.values()) {
    group.forEach((edge, place) => {
      const bend = (place - (group.length - 1) / 2) * BEND;
      bends.set(edge.id, edge.source < edge.target ? bend : -bend); // one side for both directions
    });
  }
  return bends;
}

/** Return the curve from one point to another that bends sideways by so many pixels in its middle. */
export function drawCurve(from: Point, to: Point, bend: number): Curve {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const control = {
    x: (from.x + to.x) / 2 + across.x * bend * 2,
    y: (from.y + to.y) / 2 + across.y * bend * 2,
  };
  const tip = moveTowards(to, control, NODE_RADIUS + GAP);
  const middle = { x: (from.x + to.x) / 2 + across.x * bend, y: (from.y + to.y) / 2 + across.y * bend };
  const degrees = (Math.atan2(to.y - control.y, to.x - control.x) * 180) / Math.PI;
  return {
    path: `M${write(from)}Q${write(control)} ${write(tip)}`,
    middle,
    along: SHARES.map((share) => bezier(from, control, to, share)),
    drawn: DRAWN.map((share) => bezier(from, control, to, share)),
    tip: { ...tip, degrees },
  };
}

function bezier(from: Point, control: Point, to: Point, share: number): Point {
  const [one, two, three] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: one * from.x + two * control.x + three * to.x, y: one * from.y + two * control.y + three * to.y };
}

function moveTowards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(1, distance / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

const write = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;
