// An article in a list: enough to decide whether to read it.

import { Link, linkToArticle, linkToEntity } from "../route";
import { findDirection, writeDay } from "../words";

export interface ArticleSummary {
  id: string;
  slug: string;
  headline: string;
  summary: string | null;
  section: string | null;
  language: string;
  publishedAt: string | null;
  byline: string | null;
  source: { name: string } | null;
  entities: { edges: { node: { id: string; slug: string; name: string; kind: string } }[] };
}

export function ArticleEntry({ article }: { article: ArticleSummary }) {
  const direction = findDirection(article.language);
  return (
    <article class="article-entry">
      <h2 lang={article.language} dir={direction}>
        <Link href={linkToArticle(article.slug)}>{article.headline}</Link>
      </h2>
      <p class="facts">
        {article.source !== null && <bdi>{article.source.name}</bdi>}
        {article.publishedAt !== null && <time dateTime={article.publishedAt}>{writeDay(article.publishedAt)}</time>}
        {article.section !== null && <span>{article.section}</span>}
      </p>
      {article.summary !== null && (
        <p lang={article.language} dir={direction}>
          {article.summary}
        </p>
      )}
      <ul class="chips" aria-label="What it is about">
        {article.entities.edges.map(({ node }) => (
          <li key={node.id}>
            <Link class={`chip kind-${node.kind.toLowerCase()}`} href={linkToEntity(node.slug)}>
              <bdi>{node.name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </article>
  );
}
