// Where arrow keys lead in the network.

import type { Point, Positions } from "./layout";
import { findOther, listLines, type Network, type NetworkNode } from "./model";

/** Return where a key leads from a node: to a neighbour on that side, else to whatever stands there nearest. */
export function findTarget(network: Network, positions: Positions, from: NetworkNode, key: string): string | null {
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
