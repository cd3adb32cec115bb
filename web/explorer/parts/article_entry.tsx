// An article in a list: enough to decide whether to read it.

import type { ComponentChildren } from "preact";

import type { Named } from "../relation";
import { Link, linkToArticle, linkToEntity } from "../route";
import { findDirection, isLanguageKnown, writeDay, writeLanguage } from "../words";
import { findCuts, MarkedText, type Highlight } from "./marked_text";

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
  entities: { edges: { node: Named }[] };
}

interface ArticleEntryProperties {
  article: ArticleSummary;
  /** Of a search: what matched, shown in the place of the summary. */
  highlights?: Highlight[];
}

export function ArticleEntry({ article, highlights = [] }: ArticleEntryProperties) {
  const own = { lang: article.language, dir: findDirection(article.language) };
  const headline = highlights.find(({ text }) => text === article.headline);
  const passages = highlights.filter((highlight) => highlight !== headline);
  return (
    <article class="article-entry">
      <h2 {...own}>
        <Link href={linkToArticle(article.slug)}>
          {headline === undefined ? article.headline : <MarkedText {...headline} />}
        </Link>
      </h2>
      <p class="facts">
        <Fact>{article.source?.name}</Fact>
        <Fact>{article.byline}</Fact>
        {article.publishedAt !== null && <time dateTime={article.publishedAt}>{writeDay(article.publishedAt)}</time>}
        <Fact>{article.section}</Fact>
        {isLanguageKnown(article.language) && <span>{writeLanguage(article.language)}</span>}
      </p>
      {passages.map((highlight) => {
        const { before, after } = findCuts(highlight.text, article.summary);
        return (
          <p key={highlight.text} {...own}>
            {before}
            <MarkedText {...highlight} />
            {after}
          </p>
        );
      })}
      {passages.length === 0 && article.summary !== null && <p {...own}>{article.summary}</p>}
      {article.entities.edges.length > 0 && (
        <ul class="chips" aria-label="What it is about">
          {article.entities.edges.map(({ node }) => (
            <li key={node.id}>
              <Link class={`chip kind-${node.kind.toLowerCase()}`} href={linkToEntity(node.slug)}>
                <bdi>{node.name}</bdi>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function Fact({ children }: { children: ComponentChildren }) {
  return children == null ? null : <bdi>{children}</bdi>;
}
