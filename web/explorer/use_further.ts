// A list whose first page came with its view: asks only the pages that follow.

import { useEffect, useRef, useState } from "preact/hooks";

import { ask, nameOperation, type Operation } from "./ask";
import type { Connection, GrowingList } from "./use_answer";

/**
 * Grow a connection of which `first` is at hand; null while it is not.
 *
 * `operation` asks a further page by the variable `after`; `pick` finds the connection in its answer. Another `first`
 * begins anew.
 */
export function useFurther<Edge, Data>(
  first: Connection<Edge> | null,
  operation: Operation,
  pick: (data: Data) => Connection<Edge> | null,
): GrowingList<Edge, Connection<Edge>> {
  const [grown, setGrown] = useState<{ from: Connection<Edge> | null; pages: Connection<Edge>[] }>({
    from: null,
    pages: [],
  });
  const [error, setError] = useState<Error | null>(null);
  const [isAsking, setAsking] = useState(false);
  const running = useRef<AbortController | null>(null);
  useEffect(() => {
    setError(null);
    setAsking(false);
    return () => running.current?.abort();
  }, [first, nameOperation(operation)]);

  const pages = first === null ? [] : [first, ...(grown.from === first ? grown.pages : [])];
  const last = pages.at(-1)?.pageInfo ?? null;
  const loadMore = () => {
    if (first === null || isAsking) return;
    const controller = (running.current = new AbortController());
    setAsking(true);
    setError(null);
    ask<Data>({ ...operation, variables: { ...operation.variables, after: last?.endCursor } }, controller.signal)
      .then((data) => {
        const page = pick(data);
        if (page !== null) setGrown({ from: first, pages: [...pages.slice(1), page] });
        setAsking(false);
      })
      .catch((fault: Error) => {
        if (fault.name === "AbortError") return;
        setError(fault);
        setAsking(false);
      });
  };
  return {
    edges: pages.flatMap((page) => page.edges),
    first,
    hasMore: last === null || last.hasNextPage,
    isLoading: first === null || isAsking,
    error,
    loadMore,
  };
}
