// The newest articles, narrowed by what stands in the address.

import { useMemo } from "preact/hooks";

import type { Operation } from "../ask";
import { ArticleEntry, type ArticleSummary } from "../parts/article_entry";
import { ListEnd } from "../parts/growing_list";
import { PageFrame } from "../parts/page_frame";
import frontPageDocument from "../queries/front_page.graphql";
import type { Place } from "../route";
import { useGrowingList, type Connection } from "../use_answer";

interface FrontPageData {
  articles: Connection<{ node: ArticleSummary }>;
}

export function FrontPage({ place }: { place: Place }) {
  const operation = useMemo<Operation>(
    () => ({ document: frontPageDocument, variables: { filter: readFilter(place.search) } }),
    [place.search.toString()],
  );
  const list = useGrowingList<{ node: ArticleSummary }, FrontPageData>(operation, (data) => data.articles);
  return (
    <PageFrame title="" operation={operation}>
      <h1>Newest articles</h1>
      <div class="article-list">
        {list.edges.map(({ node }) => (
          <ArticleEntry key={node.id} article={node} />
        ))}
      </div>
      <ListEnd list={list} what="articles" />
    </PageFrame>
  );
}

/** Return the filter that the address states. */
function readFilter(search: URLSearchParams) {
  const text = search.get("q");
  return text === null ? null : { text };
}
