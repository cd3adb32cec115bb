// Asks the GraphQL API: one request for each operation, answers kept while the page is open.

export type Variables = Record<string, unknown>;

/** An operation as it is sent, and as GraphiQL opens it. */
export interface Operation {
  document: string;
  variables: Variables;
}

interface GraphQLFault {
  message: string;
  extensions?: { code?: string; hint?: string };
}

/** What the API refused, with what to do about it. */
export class AskError extends Error {
  constructor(
    message: string,
    readonly code: string,
    readonly hint: string | null,
  ) {
    super(message);
  }
}

const KEPT = 50;
const answers = new Map<string, unknown>();

/** Return the data of one operation; rejects with an AskError where there is none, or with an AbortError. */
export async function ask<Data>(operation: Operation, signal?: AbortSignal): Promise<Data> {
  const kept = recall<Data>(operation);
  if (kept !== null) return kept;
  const data = await fetchData<Data>(operation, signal);
  keep(operation, data);
  return data;
}

/** Keep what answers an operation, which may have been asked in other words. */
export function keep(operation: Operation, data: unknown): void {
  answers.set(nameOperation(operation), data);
  if (answers.size > KEPT) answers.delete(answers.keys().next().value!);
}

/** Return the data of an operation that was answered before, at once; null where it was not. */
export function recall<Data>(operation: Operation): Data | null {
  return (answers.get(nameOperation(operation)) as Data | undefined) ?? null;
}

/** Return a text that two operations share where they ask the same. */
export function nameOperation({ document, variables }: Operation): string {
  return `${JSON.stringify(variables)} ${document}`;
}

async function fetchData<Data>({ document, variables }: Operation, signal?: AbortSignal): Promise<Data> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json, application/json" },
    body: JSON.stringify({ query: document, variables }),
    signal: signal ?? null,
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new AskError("The service could not be reached.", "UNREACHABLE", "Is it running? Try again.");
  });
  const answer = (await response.json().catch(() => null)) as { data?: Data; errors?: GraphQLFault[] } | null;
  const fault = answer?.errors?.[0];
  if (fault !== undefined) {
    throw new AskError(fault.message, fault.extensions?.code ?? "UNKNOWN", fault.extensions?.hint ?? null);
  }
  if (answer?.data == null) {
    throw new AskError(`The answer could not be read (status ${response.status}).`, "UNREADABLE", null);
  }
  return answer.data;
}

/** Return the address at which GraphiQL opens the operation. Keys are never part of it. */
export function linkToGraphiQL({ document, variables }: Operation): string {
  const parameters = new URLSearchParams({ query: document });
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value != null));
  if (Object.keys(given).length > 0) parameters.set("variables", JSON.stringify(given, null, 2));
  return `/graphql?${parameters}`;
}
