// A hook for zooming by wheel, pinch, drag and buttons; it moves points, and leaves shapes and letters their size.

import { select } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from "d3-zoom";
import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import type { Size } from "../use_size";
import type { Point, Positions } from "./layout";
import type { Network } from "./model";

const MARGIN = { x: 70, y: 36, share: 0.08 };
const NEAREST_FIT = 1.6;
const FURTHEST = 0.05;
const CLOSEST = 6;

/** Return the present view, and how to change it; whatever network comes is fitted into the frame first. */
export function useZoom(svg: RefObject<SVGSVGElement | null>, positions: Positions, network: Network, size: Size) {
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
    NEAREST_FIT,
    (width - 2 * Math.min(MARGIN.x, width * MARGIN.share)) / Math.max(1, right - left),
    (height - 2 * MARGIN.y) / Math.max(1, bottom - top),
  );
  return { x: width / 2 - (k * (left + right)) / 2, y: height / 2 - (k * (top + bottom)) / 2, k };
}
