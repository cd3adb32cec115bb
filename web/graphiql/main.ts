// Starts GraphiQL on the examples, on the tabs of the last visit, or on the query that the page's address carries.

import { Companion } from "./companion";
import { buildExamplesPlugin, EXAMPLES, fetchExamples, listFirstTabs, type Example } from "./examples";
import { buildFetcher } from "./fetcher";
import { FigureLine, noteFigures, type Figures } from "./figures";
import { adoptStyles } from "./inline_style";
import { findStorage, hasTabs, keepNoHeaders } from "./storage";
import "./style.css";

const WIDE = "(min-width: 64rem)";
const NARROW = "(max-width: 45rem)"; // as in style.css: the panes stand below each other
const root = document.getElementById("graphiql")!;

/** Return the query and the variables in the page's address. Headers are never taken from it: a link must not set them. */
function parseAddress(): { query: string; variables: string } | null {
  const parameters = new URLSearchParams(window.location.search);
  const query = parameters.get("query");
  return query ? { query, variables: parameters.get("variables") ?? "" } : null;
}

/**
 * Return the properties by which GraphiQL opens what the address links to, else the tabs of the last visit, else examples.
 *
 * `query` and `variables` repeat the first tab because GraphiQL leaves the variables of the first default tab out of
 * the editor. With stored tabs they open one more tab, so they are then given for a linked query alone.
 */
function buildTabs(examples: Example[], linked: ReturnType<typeof parseAddress>, isFirstVisit: boolean) {
  if (linked !== null) return { defaultTabs: [linked], ...linked };
  const firsts = listFirstTabs(examples);
  if (!isFirstVisit || firsts.length === 0) return {};
  return { defaultTabs: firsts, ...firsts[0] };
}

/** What stands where GraphiQL has its logo: where one is, and the way to the pages for people, where they are on. */
function renderLogo(explorer: string | undefined): ReactNode {
  return React.createElement(
    GraphiQL.Logo,
    { key: "logo" },
    React.createElement("h1", null, "newsgraph"),
    explorer && React.createElement("a", { href: explorer }, "Explorer"),
  );
}

/** Keep what an operation cost, and show its answer where it stands below what is in the window. */
function tell(figures: Figures): void {
  noteFigures(figures);
  const isFirst = figures.kind === "answer" || (figures.events === 0 && figures.isOpen);
  if (isFirst && window.matchMedia(NARROW).matches) document.querySelector(".graphiql-response")?.scrollIntoView();
}

async function start(): Promise<void> {
  const { endpoint, examples: address, explorer } = root.dataset;
  const examples = await fetchExamples(address!);
  const storage = keepNoHeaders(findStorage());
  const linked = parseAddress();
  const isFirstVisit = !hasTabs(storage);
  const properties = {
    ...buildTabs(examples, linked, isFirstVisit),
    fetcher: buildFetcher(endpoint!, tell),
    plugins: [GraphiQLPluginExplorer.explorerPlugin(), buildExamplesPlugin(examples)],
    storage,
    isHeadersEditorEnabled: true,
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: "variables",
    inputValueDeprecation: true,
  };
  const figures = React.createElement(GraphiQL.Footer, { key: "figures" }, React.createElement(FigureLine));
  const opens = isFirstVisit && linked === null && window.matchMedia(WIDE).matches ? EXAMPLES : null;
  const companion = React.createElement(Companion, { key: "companion", opens });
  ReactDOM.createRoot(root).render(
    React.createElement(GraphiQL, properties, renderLogo(explorer), figures, companion),
  );
}

adoptStyles(document.head);
void start();
