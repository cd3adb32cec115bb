// Related articles, each with why it is here.

import type { ArticleHead } from "../relation";
import { Link, linkToArticle } from "../route";
import { findDirection, writeDay } from "../words";

export interface RelatedEdge {
  pinned: boolean;
  reasons: { kind: string; text: string }[];
  node: ArticleHead;
}

export function RelatedArticles({ edges }: { edges: RelatedEdge[] }) {
  return (
    <section class="related" aria-labelledby="related">
      <h2 id="related">Related articles</h2>
      <ul>
        {edges.map(({ node, reasons }) => (
          <li key={node.id}>
            <Link href={linkToArticle(node.slug)} lang={node.language} dir={findDirection(node.language)}>
              {node.headline}
            </Link>
            <p class="facts">
              {node.source !== null && <bdi>{node.source.name}</bdi>}
              {node.publishedAt !== null && <time dateTime={node.publishedAt}>{writeDay(node.publishedAt)}</time>}
            </p>
            <p class="reasons">{reasons.map(({ text }) => text).join(" · ")}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
