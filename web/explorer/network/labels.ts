// Which names are written, and where: the important first, and none over another.

import type { Point } from "./layout";

export interface Wanted {
  id: string;
  text: string;
  at: Point;
  /** How far from the point the text stands. */
  distance: number;
  /** Whether it may stand on the point itself, as on a line. */
  isOnLine: boolean;
}

/** A name as it is written: its middle, and the baseline of its letters. */
export interface Label {
  id: string;
  text: string;
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const MOST_LETTERS = 28;
const HEIGHT = { node: 16, line: 14 };
export const FONT = { node: 13, line: 11 };
const PADDING = 2;
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/**
 * Return the labels that find a free place, in the order wanted: what comes first is written first.
 *
 * `taken` are points of nodes, over which nothing is written; labels outside the frame are left out.
 */
export function placeLabels(wanted: Wanted[], taken: Point[], radius: number, frame: { width: number; height: number }): Label[] {
  const boxes: Box[] = taken.map(({ x, y }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
  const labels: Label[] = [];
  for (const one of wanted) {
    const text = shorten(one.text);
    const kind = one.isOnLine ? "line" : "node";
    const width = measure(text, kind) + 2 * PADDING;
    for (const { x, y } of listPlaces(one, width, HEIGHT[kind])) {
      const box = { left: x - width / 2, right: x + width / 2, top: y - HEIGHT[kind] / 2, bottom: y + HEIGHT[kind] / 2 };
      if (!isInside(box, frame) || boxes.some((other) => overlap(box, other))) continue;
      boxes.push(box);
      labels.push({ id: one.id, text, x, y: y + FONT[kind] * 0.35 });
      break;
    }
  }
  return labels;
}

function listPlaces({ at, distance, isOnLine }: Wanted, width: number, height: number): Point[] {
  const aside = distance + width / 2;
  const above = distance + height / 2;
  const around = [
    { x: at.x, y: at.y + above },
    { x: at.x, y: at.y - above },
    { x: at.x + aside, y: at.y },
    { x: at.x - aside, y: at.y },
    { x: at.x + aside * 0.75, y: at.y + above },
    { x: at.x - aside * 0.75, y: at.y + above },
    { x: at.x + aside * 0.75, y: at.y - above },
    { x: at.x - aside * 0.75, y: at.y - above },
  ];
  return isOnLine ? around.slice(0, 4) : around;
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isInside = (box: Box, { width, height }: { width: number; height: number }) =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

function shorten(text: string): string {
  const letters = Array.from(text);
  return letters.length <= MOST_LETTERS ? text : `${letters.slice(0, MOST_LETTERS - 1).join("")}…`;
}

let pen: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

function measure(text: string, kind: "node" | "line"): number {
  const key = `${kind} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement("canvas").getContext("2d")!;
  pen.font = `600 ${FONT[kind]}px ${FAMILY}`;
  const width = pen.measureText(text).width;
  widths.set(key, width);
  return width;
}
