// A hook that keeps where nodes stand while the network grows.

import { useCallback, useMemo, useRef, useState } from "preact/hooks";

import { layOut, type Point, type Positions } from "./layout";
import type { Network } from "./model";

/** Return where nodes stand, and how to move one; moved nodes stay where they were put. `aspect` is null at first. */
export function usePositions(network: Network, aspect: number | null) {
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
