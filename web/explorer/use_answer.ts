// Hooks by which views ask: one answer, or a list that grows page by page.

import { useCallback, useEffect, useRef, useState } from "preact/hooks";

import { ask, nameOperation, recall, type Operation, type Variables } from "./ask";

/** What a view has of an operation so far; `data` stays while a newer operation is asked. */
export interface Answer<Data> {
  data: Data | null;
  error: Error | null;
  isLoading: boolean;
}

/** Ask an operation and again whenever it changes; null asks nothing. */
export function useAnswer<Data>(operation: Operation | null): Answer<Data> {
  const name = operation === null ? "" : nameOperation(operation);
  const [answer, setAnswer] = useState<Answer<Data> & { name: string }>(() => ({
    name,
    data: operation === null ? null : recall<Data>(operation),
    error: null,
    isLoading: operation !== null && recall(operation) === null,
  }));
  useEffect(() => {
    if (operation === null) return;
    const controller = new AbortController();
    setAnswer((before) => ({ ...before, name, error: null, isLoading: true }));
    ask<Data>(operation, controller.signal)
      .then((data) => setAnswer({ name, data, error: null, isLoading: false }))
      .catch((error: Error) => {
        if (error.name !== "AbortError") setAnswer({ name, data: null, error, isLoading: false });
      });
    return () => controller.abort();
  }, [name]);
  return answer;
}

/** A page of a connection as Relay defines it. */
export interface Connection<Edge> {
  edges: Edge[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** A list that grows: its edges so far, whether there are more, and how to ask for them. */
export interface GrowingList<Edge, Data> {
  edges: Edge[];
  first: Data | null;
  hasMore: boolean;
  isLoading: boolean;
  error: Error | null;
  loadMore: () => void;
}

/**
 * Ask the first page of a connection, and a further one at each call of `loadMore`.
 *
 * `operation` takes the variable `after`, and those in `further` for the pages after the first; `pick` finds the
 * connection in its answer. A changed operation begins anew, with the pages that were answered before.
 */
export function useGrowingList<Edge, Data>(
  operation: Operation,
  pick: (data: Data) => Connection<Edge>,
  further: Variables = {},
): GrowingList<Edge, Data> {
  const name = nameOperation(operation);
  const [pages, setPages] = useState<{ name: string; pages: Data[] }>(() => ({ name, pages: recallPages(operation, pick, further) }));
  const [error, setError] = useState<Error | null>(null);
  const [isLoading, setLoading] = useState(pages.pages.length === 0);
  const running = useRef<AbortController | null>(null);

  const load = useCallback(
    (after: string | null, before: Data[]) => {
      running.current?.abort();
      const controller = (running.current = new AbortController());
      setLoading(true);
      setError(null);
      ask<Data>(turnPage(operation, after, further), controller.signal)
        .then((data) => setPages({ name, pages: [...before, data] }))
        .then(() => setLoading(false))
        .catch((fault: Error) => {
          if (fault.name === "AbortError") return;
          setError(fault);
          setLoading(false);
        });
    },
    [name],
  );
  useEffect(() => {
    const kept = recallPages(operation, pick, further);
    if (kept.length === 0) load(null, []);
    else {
      setPages({ name, pages: kept });
      setError(null);
      setLoading(false);
    }
    return () => running.current?.abort();
  }, [name]);

  const shown = pages.name === name ? pages.pages : [];
  const last = shown.length > 0 ? pick(shown[shown.length - 1]!).pageInfo : null;
  const loadMore = useCallback(() => {
    if (!isLoading) load(last?.endCursor ?? null, shown);
  }, [isLoading, last?.endCursor, shown, load]);
  return {
    edges: shown.flatMap((data) => pick(data).edges),
    first: shown[0] ?? null,
    hasMore: last === null || last.hasNextPage,
    isLoading,
    error,
    loadMore,
  };
}

/** Return the operation for the page after a cursor. */
function turnPage({ document, variables }: Operation, after: string | null, further: Variables): Operation {
  return { document, variables: after === null ? variables : { ...variables, after, ...further } };
}

/** Return the pages that were answered before, from the first on: who comes back finds the list as it was. */
function recallPages<Data>(operation: Operation, pick: (data: Data) => Connection<unknown>, further: Variables): Data[] {
  const pages: Data[] = [];
  for (let after: string | null = null; ; ) {
    const page: Data | null = recall<Data>(turnPage(operation, after, further));
    if (page === null) return pages;
    pages.push(page);
    const { hasNextPage, endCursor }: Connection<unknown>["pageInfo"] = pick(page).pageInfo;
    if (!hasNextPage || endCursor === null) return pages;
    after = endCursor;
  }
}
