// Which names are written, and where: the important first, and none over another.

import type { Point } from "./layout";

export interface Wanted {
  id: string;
  text: string;
  /** Its size: of a node's name, or of the words on a line. */
  size: keyof typeof FONT;
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
const FONT = { node: 13, line: 11 };
const PADDING = 2;
const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif';

/**
 * Return the labels that find a free place, in the order wanted: what comes first is written first.
 *
 * Labels that would stand over what is `taken`, over each other or outside the frame are left out.
 */
export function placeLabels(wanted: Wanted[], taken: Taken[], frame: { width: number; height: number }): Label[] {
  const boxes = taken.map(({ at, radius }) => buildBox(at, radius * 2, radius * 2));
  const labels: Label[] = [];
  for (const { id, text, size, listPlaces } of wanted) {
    const lines = wrap(text, LETTERS[size], LINES[size]);
    const width = Math.max(...lines.map((line) => measure(line, size))) + 2 * PADDING;
    const height = lines.length * LINE_HEIGHT[size] + PADDING;
    const place = listPlaces(width, height).find((at) => {
      const box = buildBox(at, width, height);
      return isInside(box, frame) && !boxes.some((other) => overlap(box, other));
    });
    if (place === undefined) continue;
    boxes.push(buildBox(place, width, height));
    const y = place.y - ((lines.length - 1) * LINE_HEIGHT[size]) / 2 + FONT[size] * 0.35;
    labels.push({ id, lines, x: place.x, y });
  }
  return labels;
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

let pen: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

function measure(text: string, size: keyof typeof FONT): number {
  const key = `${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  pen ??= document.createElement("canvas").getContext("2d")!;
  pen.font = `600 ${FONT[size]}px ${FAMILY}`;
  const width = pen.measureText(text).width;
  widths.set(key, width);
  return width;
}
