// The end of a list that grows as the reader scrolls to it, and says plainly when it is over.

import { useEffect, useRef } from "preact/hooks";

import type { GrowingList } from "../use_answer";
import { Fault } from "./notice";

const AHEAD = "600px"; // asked before the reader is there

interface ListEndProperties {
  list: GrowingList<unknown, unknown>;
  /** What the list holds, in the plural: "articles". */
  what: string;
}

export function ListEnd({ list, what }: ListEndProperties) {
  const end = useRef<HTMLDivElement>(null);
  const { hasMore, isLoading, error, loadMore } = list;
  useEffect(() => {
    if (!hasMore || isLoading || error !== null || end.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) loadMore();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [hasMore, isLoading, error, loadMore]);
  if (error !== null) return <Fault error={error} onRetry={loadMore} />;
  const said = isLoading ? `Loading ${what} …` : hasMore ? "" : list.edges.length > 0 ? `No more ${what}.` : `No ${what}.`;
  return (
    <div ref={end} class="list-end">
      <p role="status">{said}</p>
      {hasMore && !isLoading && (
        <button type="button" onClick={loadMore}>
          More {what}
        </button>
      )}
    </div>
  );
}
