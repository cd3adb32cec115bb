// Which names are written, and where: the important first, and none over another.

import type { Point } from "./layout";

export interface Wanted {
  id: string;
  text: string;
  /** Its size: of a node's name, or of the words on a line. */
  size: keyof typeof FONT;
  /** Whether it is written also where it has to stand over nodes: then over as few as may be. */
  isForced: boolean;
  /** Where its middle may stand, the best first, by the width that it takes. */
  listPlaces: (width: number, height: number) => Point[];
}

/** A name as it is written: its lines, their middle, and the baseline of the first. */
export interface Label {
  id: string;
  lines: string[];
  x: number;
  y: number;
}

/** A place over which nothing is written. */
export interface Taken {
  at: Point;
  radius: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LETTERS = { node: 22, line: 32 };
const LINES = { node: 2, line: 1 };
export const LINE_HEIGHT = { node: 15, line: 13 };
const FONT = { node: "600 13px", line: "400 11px" };
const PADDING = 2;
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/**
 * Return the labels that find a free place, in the order wanted: what comes first is written first.
 *
 * Labels that would stand over each other, outside the frame or, unless forced, over what is `taken` are left out.
 */
export function placeLabels(wanted: Wanted[], taken: Taken[], frame: { width: number; height: number }): Label[] {
  const marks = taken.map(({ at, radius }) => buildBox(at, radius * 2, radius * 2));
  const boxes: Box[] = [];
  const labels: Label[] = [];
  for (const { id, text, size, isForced, listPlaces } of wanted) {
    const lines = wrap(text, LETTERS[size], LINES[size]);
    const { width, ascent, descent } = measure(lines, size);
    const height = ascent + descent + (lines.length - 1) * LINE_HEIGHT[size];
    const place = findPlace(listPlaces(width, height), (at) => {
      const box = buildBox(at, width, height);
      if (!isInside(box, frame) || boxes.some((other) => overlap(box, other))) return null;
      const hidden = marks.filter((other) => overlap(box, other)).length;
      return hidden === 0 || isForced ? hidden : null;
    });
    if (place === null) continue;
    boxes.push(buildBox(place, width, height));
    labels.push({ id, lines, x: place.x, y: place.y - height / 2 + ascent });
  }
  return labels;
}

/** Return the first of the places that cost least; null costs too much. */
function findPlace(places: Point[], weigh: (at: Point) => number | null): Point | null {
  let best: { at: Point; cost: number } | null = null;
  for (const at of places) {
    const cost = weigh(at);
    if (cost !== null && (best === null || cost < best.cost)) best = { at, cost };
    if (cost === 0) break;
  }
  return best?.at ?? null;
}

const buildBox = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Return the places around a node: below, above, at its sides, then at its corners. */
export function listAround(at: Point, distance: number, width: number, height: number): Point[] {
  const aside = distance + width / 2;
  const above = distance + height / 2;
  const corner = { x: aside * 0.75, y: above };
  return [
    { x: at.x, y: at.y + above },
    { x: at.x, y: at.y - above },
    { x: at.x + aside, y: at.y },
    { x: at.x - aside, y: at.y },
    { x: at.x + corner.x, y: at.y + corner.y },
    { x: at.x - corner.x, y: at.y + corner.y },
    { x: at.x + corner.x, y: at.y - corner.y },
    { x: at.x - corner.x, y: at.y - corner.y },
  ];
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const isInside = (box: Box, { width, height }: { width: number; height: number }) =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

/** Return a text in lines of at most so many letters; what is left over ends in an ellipsis. */
function wrap(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const kept = lines.slice(0, most);
  if (lines.length > most) kept[most - 1] += "…";
  return kept.map((line) => (Array.from(line).length <= letters + 1 ? line : `${Array.from(line).slice(0, letters).join("")}…`));
}

interface Extent {
  width: number;
  ascent: number;
  descent: number;
}

let pen: CanvasRenderingContext2D | null = null;
const extents = new Map<string, Extent>();

/** Return how much room lines take in the font of their size. */
function measure(lines: string[], size: keyof typeof FONT): Extent {
  const key = `${size} ${lines.join(" ")}`;
  const known = extents.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement("canvas").getContext("2d")!;
  pen.font = `${FONT[size]} ${FAMILY}`;
  const measured = lines.map((line) => pen!.measureText(line));
  const extent = {
    width: Math.max(...measured.map(({ width }) => width)) + 2 * PADDING,
    ascent: Math.max(...measured.map(({ fontBoundingBoxAscent }) => fontBoundingBoxAscent)) + PADDING,
    descent: Math.max(...measured.map(({ fontBoundingBoxDescent }) => fontBoundingBoxDescent)) + PADDING,
  };
  extents.set(key, extent);
  return extent;
}
