// One article: its text with whom it names, what it says about how they relate, what is related to it.

import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";

import { keep, type Operation } from "../ask";
import { ArticleBody, type MentionMark, type PassageMark } from "../parts/article_body";
import { Cast, type CastEdge } from "../parts/cast";
import type { MentionedEntity } from "../parts/mention";
import { Fault, Loading } from "../parts/notice";
import { PageFrame } from "../parts/page_frame";
import type { Passage, PassageArticle } from "../parts/quoted_passage";
import { RelationAccount } from "../parts/relation_account";
import { RelatedArticles, type RelatedEdge } from "../parts/related_articles";
import { SharePanel, type ShareCard } from "../parts/share_panel";
import { VersionHistory, type ArticleVersion } from "../parts/version_history";
import articleDocument from "../queries/article.graphql";
import type { RelationHead } from "../relation";
import { buildAddress, goTo, Link, linkToArticle, linkToEntity, linkToGraph } from "../route";
import "../style/article.css";
import { useAnswer } from "../use_answer";
import { findDirection, isLanguageKnown, writeDay, writeInstant, writeLanguage, writeQuantity } from "../words";
import { NotFound } from "./not_found";

interface EntityEdge extends CastEdge {
  mentions: { id: string; start: number; end: number }[];
  node: CastEdge["node"] & Omit<MentionedEntity, "mentionCount">;
}

interface RelationEdge {
  evidence: Passage[];
  node: RelationHead & Record<Side, EvidencePage>;
}

/** The sides on which evidence of all articles is read, each apart: much of one pushes none of another out. */
const SIDES = { asserting: ["ASSERTS"], disputing: ["DENIES", "DOUBTS"], relaying: ["RELAYS"] };
type Side = keyof typeof SIDES;

interface EvidencePage {
  edges: { node: Passage & { article: PassageArticle } }[];
  pageInfo: { hasNextPage: boolean };
}

interface Article {
  id: string;
  slug: string;
  url: string | null;
  headline: string;
  summary: string | null;
  language: string;
  section: string | null;
  tags: string[];
  byline: string | null;
  authors: { id: string; slug: string; name: string }[];
  source: { id: string; slug: string; name: string } | null;
  publishedAt: string | null;
  modifiedAt: string;
  readingMinutes: number;
  wordCount: number;
  image: { url: string; alt: string; credit: string | null } | null;
  retraction: { at: string; reason: string } | null;
  access: { canReadBody: boolean; explanation: string | null };
  versions: { edges: { node: ArticleVersion }[] };
  share: ShareCard;
  html: string | null;
  text: string | null;
  entities: { edges: EntityEdge[] };
  relations: { edges: RelationEdge[] };
  related: { edges: RelatedEdge[] };
}

interface ArticleData {
  article: Article | null;
  relationTypes: { kind: string; label: string; inverseLabel: string }[];
}

const buildOperation = (slug: string): Operation => ({ document: articleDocument, variables: { slug } });

export function ArticleView({ slug }: { slug: string }) {
  const operation = useMemo(() => buildOperation(slug), [slug]);
  const { data, error } = useAnswer<ArticleData>(operation);
  const present = data?.article?.slug;
  useEffect(() => {
    if (present === undefined || present === slug) return;
    keep(buildOperation(present), data); // the address was a former one
    goTo(linkToArticle(present), { replace: true });
  }, [present, slug]);
  if (data !== null && data.article === null) return <NotFound what="article" />;
  return (
    <PageFrame title={data?.article?.headline ?? ""} operation={operation}>
      {error !== null && <Fault error={error} />}
      {data === null && error === null && <Loading what="the article" />}
      {data?.article != null && <Page article={data.article} types={data.relationTypes} />}
    </PageFrame>
  );
}

function Page({ article, types }: { article: Article; types: ArticleData["relationTypes"] }) {
  const [passage, setPassage] = useState<PassageMark | null>(null);
  const own = { lang: article.language, dir: findDirection(article.language) };
  const isWhole = article.retraction === null;
  return (
    <article class="article-view">
      <header class="article-head">
        <h1 {...own}>{article.headline}</h1>
        <Facts article={article} />
        <VersionHistory
          versions={article.versions.edges.map(({ node }) => node)}
          retraction={article.retraction}
          {...own}
        />
      </header>
      <div class="article-main">
        {article.retraction !== null && <Retracted {...article.retraction} />}
        {article.summary !== null && (
          <p class="article-summary" {...own}>
            {article.summary}
          </p>
        )}
        <Text article={article} passage={passage} />
        {article.image !== null && <Picture {...article.image} />}
        {article.tags.length > 0 && <Tags tags={article.tags} />}
        {isWhole && <SharePanel share={article.share} />}
      </div>
      <aside class="article-aside" aria-label="Whom it names">
        <Cast edges={article.entities.edges} />
        {article.entities.edges.length > 0 && <Link href={linkToGraph({ article: article.slug })}>In the graph</Link>}
      </aside>
      <div class="article-rest">
        {article.relations.edges.length > 0 && (
          <section aria-labelledby="relations">
            <h2 id="relations">What this article says about how they relate</h2>
            {article.relations.edges.map((edge) => (
              <RelationAccount
                key={edge.node.id}
                relation={edge.node}
                label={types.find(({ kind }) => kind === edge.node.kind)?.label ?? edge.node.kind}
                passages={listPassages(article, edge)}
                cut={listCut(edge.node)}
                shown={{ article: article.id, show: ({ id, start, end }) => setPassage({ id, start, end }) }}
              />
            ))}
          </section>
        )}
        {article.related.edges.length > 0 && <RelatedArticles edges={article.related.edges} />}
      </div>
    </article>
  );
}

const listSides = () => Object.keys(SIDES) as Side[];

/** Return the stances of which more is on record than was read. */
const listCut = (node: RelationEdge["node"]) =>
  listSides().flatMap((side) => (node[side].pageInfo.hasNextPage ? SIDES[side] : []));

/** Return this article's passages on a relation, then those of others. */
function listPassages(article: Article, { evidence, node }: RelationEdge) {
  const all = listSides().flatMap((side) => node[side].edges);
  const others = all.filter(({ node: other }) => other.article.id !== article.id);
  return [
    ...evidence.map((passage) => ({ passage, article: article as PassageArticle })),
    ...others.map(({ node: passage }) => ({ passage, article: passage.article })),
  ];
}

function Text({ article, passage }: { article: Article; passage: PassageMark | null }) {
  const mentions = useMemo(() => listMentions(article.entities.edges), [article]);
  if (article.retraction !== null) return null;
  if (!article.access.canReadBody || article.html === null || article.text === null) {
    return <p class="notice withheld">{article.access.explanation ?? "Its text is not shown here."}</p>;
  }
  return (
    <ArticleBody
      html={article.html}
      text={article.text}
      base={article.url ?? location.href}
      language={article.language}
      direction={findDirection(article.language)}
      mentions={mentions}
      passage={passage}
    />
  );
}

function listMentions(edges: EntityEdge[]): MentionMark[] {
  return edges.flatMap(({ mentions, mentionCount, node }) =>
    mentions.map(({ id, start, end }) => ({ id, start, end, entity: { ...node, mentionCount } })),
  );
}

function Retracted({ at, reason }: { at: string; reason: string }) {
  return (
    <div class="retracted">
      <p>
        This article was retracted on <time dateTime={at}>{writeDay(at)}</time>. Its text is withdrawn.
      </p>
      <p>
        The publisher gives this reason: <q dir="auto">{reason}</q>
      </p>
    </div>
  );
}

function Facts({ article }: { article: Article }) {
  const { publishedAt, modifiedAt } = article;
  return (
    <p class="facts">
      <Byline article={article} />
      {article.source !== null && (
        <Link href={linkToEntity(article.source.slug)}>
          <bdi>{article.source.name}</bdi>
        </Link>
      )}
      {article.section !== null && (
        <Link href={buildAddress("/", { section: article.section })}>
          <bdi>{article.section}</bdi>
        </Link>
      )}
      {publishedAt !== null && <time dateTime={publishedAt}>{writeInstant(publishedAt)}</time>}
      {publishedAt !== null && modifiedAt > publishedAt && (
        <span>
          modified <time dateTime={modifiedAt}>{writeInstant(modifiedAt)}</time>
        </span>
      )}
      {article.readingMinutes > 0 && <span>{writeQuantity(article.readingMinutes, "minute")} to read</span>}
      {isLanguageKnown(article.language) && <span>{writeLanguage(article.language)}</span>}
      {article.url !== null && /^https?:/.test(article.url) && (
        <a href={article.url} rel="noopener noreferrer">
          At the publisher
        </a>
      )}
    </p>
  );
}

function Byline({ article: { authors, byline } }: { article: Article }): ComponentChildren {
  if (authors.length === 0) return byline === null ? null : <bdi>{byline}</bdi>;
  return (
    <span>
      By{" "}
      {authors.map(({ id, slug, name }, index) => (
        <>
          {index > 0 && (index === authors.length - 1 ? " and " : ", ")}
          <Link key={id} href={linkToEntity(slug)}>
            <bdi>{name}</bdi>
          </Link>
        </>
      ))}
    </span>
  );
}

/** The picture lies with its publisher: it is described, and loaded only where the reader goes. */
function Picture({ url, alt, credit }: { url: string; alt: string; credit: string | null }) {
  return (
    <p class="article-picture">
      {/^https?:/.test(url) ? (
        <a href={url} rel="noopener noreferrer">
          Picture
        </a>
      ) : (
        "Picture"
      )}
      {alt !== "" && (
        <>
          : <bdi>{alt}</bdi>
        </>
      )}
      {credit !== null && (
        <span class="faint">
          {" "}
          (<bdi>{credit}</bdi>)
        </span>
      )}
    </p>
  );
}

function Tags({ tags }: { tags: string[] }) {
  return (
    <ul class="chips" aria-label="Tags">
      {tags.map((tag) => (
        <li key={tag} class="chip">
          <bdi>{tag}</bdi>
        </li>
      ))}
    </ul>
  );
}
