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

/** Into how many lines of how many letters a text is broken: the first way that finds a place is taken. */
const SHAPES = {
  node: [{ letters: 22, lines: 2 }, { letters: 14, lines: 3 }, { letters: 11, lines: 2 }],
  line: [{ letters: 32, lines: 1 }],
};
/** What it costs to stand over a node, and further from one's own, where a point of a line that is hidden costs one. */
const HIDING = 1000;
const STRAYING = 4;
export const LINE_HEIGHT = { node: 15, line: 13 };
const FONT = { node: "600 13px", line: "400 11px" };
const PADDING = 2;
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/**
 * Return the labels that find a free place, in the order wanted: what comes first is written first.
 *
 * Labels that would stand over each other, outside the frame or, unless forced, over what is `taken` are left out.
 * Of the places around a node the one is taken that hides least of the lines, of which `drawn` are points.
 */
export function placeLabels(wanted: Wanted[], taken: Taken[], drawn: Point[], frame: { width: number; height: number }): Label[] {
  const marks = taken.map(({ at, radius }) => buildBox(at, radius * 2, radius * 2));
  const boxes: Box[] = [];
  const labels: Label[] = [];
  for (const { id, text, size, isForced, listPlaces } of wanted) {
    for (const shape of SHAPES[size]) {
      const lines = wrap(text, shape.letters, shape.lines);
      const { width, ascent, descent } = measure(lines, size);
      const height = ascent + descent + (lines.length - 1) * LINE_HEIGHT[size];
      const place = findPlace(listPlaces(width, height), (at, order) => {
        const box = buildBox(at, width, height);
        if (!isInside(box, frame) || boxes.some((other) => overlap(box, other))) return null;
        const hidden = marks.filter((other) => overlap(box, other)).length;
        if (hidden > 0 && !isForced) return null;
        if (size === "line") return hidden * HIDING;
        const straying = Math.floor(order / AROUND) * STRAYING;
        return hidden * HIDING + straying + drawn.filter((point) => holds(box, point)).length;
      });
      if (place === null) continue;
      boxes.push(buildBox(place, width, height));
      labels.push({ id, lines, x: place.x, y: place.y - height / 2 + ascent });
      break;
    }
  }
  return labels;
}

/** Return the first of the places that cost least; null costs too much. */
function findPlace(places: Point[], weigh: (at: Point, order: number) => number | null): Point | null {
  let best: { at: Point; cost: number } | null = null;
  for (const [order, at] of places.entries()) {
    const cost = weigh(at, order);
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

const AROUND = 8;

/** Return the eight places around a node: below, above, at its sides, then at its corners. */
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

const holds = (box: Box, { x, y }: Point) => box.left < x && x < box.right && box.top < y && y < box.bottom;

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
