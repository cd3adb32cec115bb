// Plain text in which the words of a search are marked.

import type { ComponentChildren } from "preact";

export interface Highlight {
  text: string;
  /** In UTF-16 units, as JavaScript counts. */
  ranges: { start: number; end: number }[];
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
