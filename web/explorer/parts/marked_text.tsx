// Plain text in which the words of a search are marked.

import type { ComponentChildren } from "preact";

export interface Highlight {
  text: string;
  /** In UTF-16 units, as JavaScript counts. */
  ranges: { start: number; end: number }[];
}

const CUT_LENGTH = 180; // what is cut has 240 characters, less its last word; what is shorter was whole
const ENDS_IN_A_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_SMALL = /^\p{Ll}/u;

/**
 * Return what stands before and after a passage of a search: "…" where words of its text were left out.
 *
 * A passage ends with a word where it is cut, and as its text does where it is not. Of one from `whole` it is known.
 */
export function findCuts(text: string, whole: string | null): { before: string; after: string } {
  const isKnown = whole !== null && whole.includes(text);
  const isCutBefore = isKnown ? !whole.startsWith(text) : text.length >= CUT_LENGTH && BEGINS_SMALL.test(text);
  const isCutAfter = isKnown ? !whole.endsWith(text) : text.length >= CUT_LENGTH && ENDS_IN_A_WORD.test(text);
  return { before: isCutBefore ? "… " : "", after: isCutAfter ? " …" : "" };
}

export function MarkedText({ text, ranges }: Highlight) {
  const parts: ComponentChildren[] = [];
  let place = 0;
  for (const { start, end } of ranges) {
    parts.push(text.slice(place, start), <mark key={start}>{text.slice(start, end)}</mark>);
    place = end;
  }
  return (
    <>
      {parts}
      {text.slice(place)}
    </>
  );
}
