// Finds the places of a plain text in the markup made of the same words.

/** What lies between two offsets of an article's text, in UTF-16 units; the end is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** For each unit of each text node, its offset in the plain text. Blank space stands where the next word would. */
export type Alignment = Map<Text, number[]>;

const BLANK = /\s/;

/**
 * Lay text nodes, in the order they stand, beside a plain text; null where their words are not the same.
 *
 * Blank space may differ: markup breaks lines where it likes, and paragraphs are parted by it.
 */
export function alignText(nodes: Text[], text: string): Alignment | null {
  const alignment: Alignment = new Map();
  let place = 0;
  for (const node of nodes) {
    const offsets: number[] = [];
    for (const unit of node.data) {
      for (let index = 0; index < unit.length; index++) {
        if (!BLANK.test(unit)) {
          while (place < text.length && BLANK.test(text[place]!)) place++;
          if (text[place] !== unit[index]) return null;
        }
        offsets.push(place);
        if (!BLANK.test(unit)) place++;
      }
    }
    alignment.set(node, offsets);
  }
  return text.slice(place).trim() === "" ? alignment : null;
}

/** A stretch of one text that the same spans cover. */
export interface Piece<Mark> {
  text: string;
  marks: Mark[];
}

/** Cut a text where spans begin or end; `offsets` are those of its units. */
export function cutText<Mark extends Span>(text: string, offsets: number[], spans: Mark[]): Piece<Mark>[] {
  const pieces: Piece<Mark>[] = [];
  let begin = 0;
  let marks = findMarks(offsets[0] ?? 0, spans);
  for (let index = 1; index <= text.length; index++) {
    const next = index < text.length ? findMarks(offsets[index]!, spans) : [];
    if (index < text.length && isSame(next, marks)) continue;
    pieces.push({ text: text.slice(begin, index), marks });
    begin = index;
    marks = next;
  }
  return pieces;
}

const findMarks = <Mark extends Span>(offset: number, spans: Mark[]) =>
  spans.filter(({ start, end }) => start <= offset && offset < end);

const isSame = <Item>(one: Item[], other: Item[]) =>
  one.length === other.length && one.every((item, index) => item === other[index]);
