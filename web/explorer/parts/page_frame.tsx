// What every view has around it: the way to the others, the search, and the choice of light or dark.

import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";

import { linkToGraphiQL, type Operation } from "../ask";
import { Link } from "../route";
import { SearchBox } from "./search_box";
import { ThemeChoice } from "./theme_choice";

interface PageFrameProperties {
  title: string;
  /** What "Show the query" opens; null while there is nothing to show. */
  operation: Operation | null;
  children: ComponentChildren;
}

export function PageFrame({ title, operation, children }: PageFrameProperties) {
  useEffect(() => {
    document.title = title === "" ? "newsgraph" : `${title} · newsgraph`;
  }, [title]);
  const graphiql = document.getElementById("explorer")!.dataset.graphiql; // empty where it is off
  return (
    <>
      <a class="skip-link" href="#view">
        Skip to the content
      </a>
      <header class="page-header">
        <Link class="page-name" href="/">
          newsgraph
        </Link>
        <SearchBox />
        <nav class="page-nav" aria-label="Views">
          <Link href="/">Articles</Link>
          <Link href="/explore/graph">Graph</Link>
          {graphiql !== "" && <a href={graphiql}>GraphiQL</a>}
          <ThemeChoice />
        </nav>
      </header>
      <main id="view" tabIndex={-1}>
        {children}
      </main>
      <footer class="page-footer">
        {operation !== null && graphiql !== "" && <a href={linkToGraphiQL(operation)}>Show the query</a>}
        <a href="/feeds/articles.atom">Feed</a>
        <a href="/assets/THIRD-PARTY-LICENSES.txt">Software licenses</a>
      </footer>
    </>
  );
}
