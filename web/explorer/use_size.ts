// A hook that tells how large an element is, in CSS pixels, and follows it.

import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

export interface Size {
  width: number;
  height: number;
}

/** Return the size of the element's content box; nothing by nothing before it is there. */
export function useSize(element: RefObject<Element | null>): Size {
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (element.current === null) return;
    const measure = ({ width, height }: Size) =>
      setSize((before) => (before.width === width && before.height === height ? before : { width, height }));
    measure(element.current.getBoundingClientRect());
    const observer = new ResizeObserver((entries) => measure(entries[0]!.contentRect));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
