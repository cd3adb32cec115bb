// Sends what GraphiQL runs: queries and mutations by POST, subscriptions over a WebSocket.

import { createClient } from "graphql-ws";

import type { Figures } from "./figures";

interface Operation {
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
}

interface FetcherOptions {
  headers?: Record<string, string>;
  /** The document as GraphiQL parsed it; absent where GraphiQL itself asks for the schema. */
  documentAST?: { definitions: { kind: string; operation?: string; name?: { value: string } }[] };
}

interface Observer {
  next(answer: unknown): void;
  error(error: unknown): void;
  complete(): void;
}

/** Told what an operation of the user cost: once for an answer, after each event for a subscription. */
type Tell = (figures: Figures) => void;

/** Return what GraphiQL sends operations with; what they cost is handed to `tell`. */
export function buildFetcher(endpoint: string, tell: Tell) {
  return (operation: Operation, options: FetcherOptions = {}) =>
    isSubscription(operation, options)
      ? followEvents(endpoint, operation, options.headers, tell)
      : postOperation(endpoint, operation, options, tell);
}

function isSubscription({ operationName }: Operation, { documentAST }: FetcherOptions): boolean {
  const operations = (documentAST?.definitions ?? []).filter(({ kind }) => kind === "OperationDefinition");
  const chosen = operations.length === 1 ? operations[0] : operations.find(({ name }) => name?.value === operationName);
  return chosen?.operation === "subscription";
}

/** Send one operation and return the JSON answer, also where it reports errors. */
async function postOperation(endpoint: string, operation: Operation, options: FetcherOptions, tell: Tell) {
  const headers = new Headers(options.headers);
  headers.set("Content-Type", "application/json");
  headers.set("Accept", "application/graphql-response+json, application/json");
  const body = JSON.stringify(nameAsWritten(operation));
  const began = performance.now();
  const response = await fetch(endpoint, { method: "POST", headers, body });
  const content = await response.arrayBuffer();
  const milliseconds = performance.now() - began;
  const text = new TextDecoder().decode(content);
  const answer = parseAnswer(response, text);
  if (options.documentAST !== undefined) {
    const left = /;r=(\d+)/.exec(response.headers.get("RateLimit") ?? "")?.[1];
    tell({ kind: "answer", milliseconds, bytes: content.byteLength, stated: answer.extensions?.newsgraph, left });
  }
  return answer;
}

/** Leave out a name that the document does not have: GraphiQL notices a moment after it changed how it is called. */
function nameAsWritten({ query, variables, operationName }: Operation) {
  const isWritten = operationName !== undefined && new RegExp(`\\b${operationName}\\b`).test(query);
  return { query, variables, operationName: isWritten ? operationName : undefined };
}

/** Return the answer's JSON; whatever else a proxy or a broken server sent is shown with its status. */
function parseAnswer(response: Response, text: string) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The answer is not JSON: ${response.status} ${response.statusText}. It begins: ${text.slice(0, 200)}`);
  }
}

/**
 * Return a subscription as GraphiQL follows it, over a socket of its own.
 *
 * A browser cannot set headers of a WebSocket: they go into the first message, where the server looks for them.
 */
function followEvents(endpoint: string, operation: Operation, headers: Record<string, string> | undefined, tell: Tell) {
  return {
    subscribe(observer: Observer) {
      const url = new URL(endpoint, location.href);
      url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
      const client = createClient({ url: url.href, connectionParams: headers ?? {}, retryAttempts: 0 });
      let events = 0;
      const note = (isOpen: boolean) => tell({ kind: "events", events, isOpen });
      note(true);
      const stop = client.subscribe(nameAsWritten(operation), {
        next(answer) {
          events += 1;
          note(true);
          observer.next(answer);
        },
        error(error) {
          note(false);
          observer.error(describeEnd(error));
        },
        complete() {
          note(false);
          observer.complete();
        },
      });
      return { unsubscribe: stop };
    },
  };
}

/** Return what GraphiQL shows of an end: the errors of an operation, or why the socket was closed. */
function describeEnd(error: unknown): unknown {
  if (!(error instanceof CloseEvent)) return error;
  const reason = error.reason === "" ? "The connection broke off: subscribe again after your last cursor" : error.reason;
  return new Error(`${reason} (${error.code}).`);
}
