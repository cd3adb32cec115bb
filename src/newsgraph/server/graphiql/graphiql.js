// Starts GraphiQL on the example queries, or on the query that the page's address carries.

"use strict";

const root = document.getElementById("graphiql");

/** Send one operation and return the JSON answer, also where it reports errors; of a subscription, its events. */
async function postOperation(operation, options) {
  const headers = new Headers(options?.headers);
  headers.set("Content-Type", "application/json");
  headers.set("Accept", "application/graphql-response+json, application/json, text/event-stream");
  const controller = new AbortController();
  const response = await fetch(root.dataset.endpoint, {
    method: "POST",
    headers,
    body: JSON.stringify(operation),
    signal: controller.signal,
  });
  if (response.headers.get("Content-Type")?.startsWith("text/event-stream")) {
    return followEvents(response.body, controller);
  }
  return parseAnswer(response, await response.text());
}

/** Return the events of a stream as GraphiQL reads them; it ends the stream by `return`, even while one is awaited. */
function followEvents(body, controller) {
  const done = { done: true, value: undefined };
  const events = iterateEvents(body);
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        return await events.next();
      } catch (error) {
        if (controller.signal.aborted) return done;
        throw error;
      }
    },
    async return() {
      controller.abort();
      return done;
    },
  };
}

/** Yield the answer in each event until one says that the operation is complete (graphql-sse, distinct connections). */
async function* iterateEvents(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = "";
  while (true) {
    const { done, value } = await reader.read();
    if (done) throw new Error("The stream broke off. Run the subscription again, after the last cursor it told.");
    const parts = (waiting + value).split("\n\n");
    waiting = parts.pop();
    for (const part of parts) {
      if (part.startsWith("event: complete\n")) return;
      if (part.startsWith("event: next\n")) yield JSON.parse(part.slice(part.indexOf("data: ") + 6));
    }
  }
}

/** Return the answer's JSON; whatever else a proxy or a broken server sent is shown with its status. */
function parseAnswer(response, text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The answer is not JSON: ${response.status} ${response.statusText}. It begins: ${text.slice(0, 200)}`);
  }
}

/** Return the examples as tabs of the editor; the page works without them. */
async function fetchExampleTabs() {
  try {
    const response = await fetch(root.dataset.examples);
    const examples = await response.json();
    return examples.map(({ query, variables }) => ({ query, variables: renderVariables(variables) }));
  } catch (error) {
    console.warn("The example queries could not be loaded.", error);
    return [];
  }
}

function renderVariables(variables) {
  return Object.keys(variables).length === 0 ? "" : JSON.stringify(variables, null, 2);
}

/** Return the query and the variables in the page's address. Headers are never taken from it: a link must not set them. */
function parseAddress() {
  const parameters = new URLSearchParams(window.location.search);
  const query = parameters.get("query");
  return query ? { query, variables: parameters.get("variables") ?? "" } : null;
}

/** Return whether this browser keeps tabs from an earlier visit; one that forbids storage keeps none. */
function hasStoredTabs() {
  try {
    return window.localStorage.getItem("graphiql:tabState") !== null;
  } catch {
    return false;
  }
}

/**
 * Return the properties by which GraphiQL opens `linked`, else the tabs of the last visit, else the examples.
 *
 * `query` and `variables` repeat the first tab because GraphiQL leaves the variables of the first default tab out of
 * the editor. With stored tabs they open one more tab, so they are then given for a linked query alone.
 */
function buildTabs(examples, linked) {
  const defaultTabs = linked === null ? examples : [linked, ...examples];
  if (defaultTabs.length === 0) {
    return {};
  }
  const shown = linked === null && hasStoredTabs() ? {} : defaultTabs[0];
  return { defaultTabs, ...shown };
}

async function start() {
  const { createElement } = React;
  const tabs = buildTabs(await fetchExampleTabs(), parseAddress());
  const properties = {
    ...tabs,
    fetcher: postOperation,
    plugins: [GraphiQLPluginExplorer.explorerPlugin()],
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: "variables",
    inputValueDeprecation: true,
  };
  const logo = createElement(GraphiQL.Logo, null, "newsgraph");
  ReactDOM.createRoot(root).render(createElement(GraphiQL, properties, logo));
}

start();
