// An entity: who or what it is, when it was mentioned, how it relates to others, and the articles that name it.

import { useEffect, useMemo, useRef } from "preact/hooks";

import type { Operation } from "../ask";
import { findNext, readInterval, writeBucket, type Bucket, type Interval } from "../bucket";
import { ArticleEntry, type ArticleSummary } from "../parts/article_entry";
import { ListEnd } from "../parts/growing_list";
import { KindMark } from "../parts/kind_mark";
import { Fault, Loading } from "../parts/notice";
import { PageFrame } from "../parts/page_frame";
import { RelationGroups } from "../parts/relation_groups";
import { Timeline } from "../parts/timeline";
import entityDocument from "../queries/entity.graphql";
import articlesDocument from "../queries/entity_articles.graphql";
import relationsDocument from "../queries/entity_relations.graphql";
import entryFragment from "../queries/fragment/entry.graphql";
import sidesFragment from "../queries/fragment/relation_sides.graphql";
import { buildVocabulary, type Named, type RelationSides, type RelationType } from "../relation";
import { buildAddress, goTo, Link, linkToEntity, linkToGraph, type Place } from "../route";
import "../style/entity.css";
import { useAnswer, type Connection } from "../use_answer";
import { useFurther } from "../use_further";
import { isLanguageKnown, writeCount, writeDay, writeLanguage, writeQuantity, writeScheme, writeTerm } from "../words";
import { NotFound } from "./not_found";

interface Entity extends Named {
  description: string | null;
  aliases: { name: string; language: string | null; kind: string }[];
  identifiers: { scheme: string; value: string; url: string | null }[];
  articleCount: number;
  firstMentionedAt: string | null;
  lastMentionedAt: string | null;
  timeline: Bucket[];
  relations: Connection<{ node: RelationSides }> & { totalCount: number };
  coMentions: { totalCount: number; edges: { articleCount: number; node: Named }[] };
  articles: Connection<{ node: ArticleSummary }> & { totalCount: number };
}

interface EntityData {
  entity: Entity | null;
  relationTypes: RelationType[];
}

/** How the articles and the chart are narrowed, as the address says. */
interface Narrowing {
  interval: Interval;
  start: string | null;
}

export function EntityView({ place, name }: { place: Place; name: string }) {
  const narrowing = readNarrowing(place.search);
  const operation: Operation = { document: entityDocument + sidesFragment + entryFragment, variables: buildVariables(name, narrowing) };
  const { data, error, isLoading } = useAnswer<EntityData>(operation);
  const shown = useRef({ data, narrowing }); // the chart and its buckets change together, when the answer is there
  if (shown.current.data !== data) shown.current = { data, narrowing };
  const entity = data?.entity ?? null;
  const isOther = entity !== null && name !== entity.slug;
  useEffect(() => {
    if (!isOther) return;
    goTo(buildAddress(linkToEntity(entity.slug), Object.fromEntries(place.search)), { replace: true });
  }, [isOther]);
  if (data !== null && entity === null && !isLoading) return <NotFound what="entity" />;
  return (
    <PageFrame title={entity?.name ?? ""} operation={operation}>
      {error !== null && <Fault error={error} />}
      {entity === null || isOther ? (
        error === null && <Loading what="the entity" />
      ) : (
        <EntityPage entity={entity} types={data!.relationTypes} narrowing={shown.current.narrowing} />
      )}
    </PageFrame>
  );
}

interface EntityPageProperties {
  entity: Entity;
  types: RelationType[];
  narrowing: Narrowing;
}

function EntityPage({ entity, types, narrowing }: EntityPageProperties) {
  const vocabulary = useMemo(() => buildVocabulary(types), [types]);
  const narrow = (to: Narrowing) =>
    goTo(
      buildAddress(linkToEntity(entity.slug), {
        interval: to.interval === "MONTH" ? null : to.interval.toLowerCase(),
        start: to.start,
      }),
      { replace: true },
    );
  return (
    <>
      <Identity entity={entity} />
      <nav class="entity-parts" aria-label="On this page">
        <a href="#relations">{writeQuantity(entity.relations.totalCount, "relation")}</a>
        <a href="#named-together">Named with {writeCount(entity.coMentions.totalCount)}</a>
        <a href="#articles">{writeQuantity(entity.articleCount, "article")}</a>
        <Link href={linkToGraph({ entity: entity.slug })}>Show in the graph</Link>
      </nav>
      {entity.timeline.length > 0 && (
        <Timeline
          buckets={entity.timeline}
          interval={narrowing.interval}
          chosen={narrowing.start}
          onInterval={(interval) => narrow({ interval, start: null })}
          onChoose={(start) => narrow({ ...narrowing, start })}
        />
      )}
      <Relations entity={entity} vocabulary={vocabulary} />
      <NamedTogether entity={entity} />
      <Articles entity={entity} narrowing={narrowing} onAll={() => narrow({ ...narrowing, start: null })} />
    </>
  );
}

function Identity({ entity }: { entity: Entity }) {
  const names = entity.aliases.filter(({ kind }) => kind !== "WEAK"); // too vague to call it so: it tells readers nothing
  return (
    <header class="identity">
      <p class={`identity-kind kind-${entity.kind.toLowerCase()}`}>
        <KindMark kind={entity.kind} /> {writeTerm(entity.kind)}
      </p>
      <h1>
        <bdi>{entity.name}</bdi>
      </h1>
      {entity.description !== null && <p class="identity-description">{entity.description}</p>}
      <p class="facts">
        <span>{writeQuantity(entity.articleCount, "article")}</span>
        {entity.firstMentionedAt !== null && (
          <span>
            first mentioned <time dateTime={entity.firstMentionedAt}>{writeDay(entity.firstMentionedAt)}</time>
          </span>
        )}
        {entity.lastMentionedAt !== null && (
          <span>
            last mentioned <time dateTime={entity.lastMentionedAt}>{writeDay(entity.lastMentionedAt)}</time>
          </span>
        )}
      </p>
      <div class="identity-lists">
        {names.length > 0 && (
          <section aria-labelledby="names-title">
            <h2 id="names-title">Other names</h2>
            <ul>
              {names.map((alias) => (
                <li key={`${alias.language} ${alias.name}`}>
                  <bdi lang={alias.language ?? undefined}>{alias.name}</bdi>{" "}
                  <span class="faint">{writeAlias(alias.kind, alias.language)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {entity.identifiers.length > 0 && (
          <section aria-labelledby="identifiers-title">
            <h2 id="identifiers-title">The same elsewhere</h2>
            <ul>
              {entity.identifiers.map(({ scheme, value, url }) => (
                <li key={`${scheme} ${value}`}>
                  <span class="faint">{writeScheme(scheme)}</span>{" "}
                  {url === null ? (
                    value
                  ) : (
                    <a href={url} rel="external noreferrer">
                      {value}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </header>
  );
}

function Relations({ entity, vocabulary }: { entity: Entity; vocabulary: ReturnType<typeof buildVocabulary> }) {
  const list = useFurther<{ node: RelationSides }, { entity: Entity | null }>(
    entity.relations,
    { document: relationsDocument + sidesFragment, variables: { id: entity.id } },
    (data) => data.entity?.relations ?? null,
  );
  return (
    <section id="relations" aria-labelledby="relations-title">
      <h2 id="relations-title">
        Relations <span class="faint">{writeCount(entity.relations.totalCount)}</span>
      </h2>
      <p class="faint">What articles report, with who says it. Whether it is so is not judged here.</p>
      {list.edges.length === 0 && <p>No article reports a relation.</p>}
      <RelationGroups
        entity={entity}
        relations={list.edges.map(({ node }) => node)}
        vocabulary={vocabulary}
        isWhole={!list.hasMore}
      />
      {list.error !== null && <Fault error={list.error} onRetry={list.loadMore} />}
      {list.hasMore && list.error === null && (
        <button type="button" disabled={list.isLoading} onClick={list.loadMore}>
          {list.isLoading
            ? "Loading relations …"
            : `More relations (${writeCount(list.edges.length)} of ${writeCount(entity.relations.totalCount)} are shown)`}
        </button>
      )}
    </section>
  );
}

function NamedTogether({ entity }: { entity: Entity }) {
  const { edges, totalCount } = entity.coMentions;
  if (totalCount === 0) return null;
  return (
    <section id="named-together" class="named-together" aria-labelledby="named-together-title">
      <h2 id="named-together-title">
        Named in the same articles <span class="faint">{writeCount(totalCount)}</span>
      </h2>
      <p class="faint">That two are named in one article says nothing of how they stand to each other.</p>
      <ul class="chips">
        {edges.map(({ node, articleCount }) => (
          <li key={node.id}>
            <Link class={`chip kind-${node.kind.toLowerCase()}`} href={linkToEntity(node.slug)}>
              <KindMark kind={node.kind} /> <bdi>{node.name}</bdi> · {writeQuantity(articleCount, "article")}
            </Link>
          </li>
        ))}
      </ul>
      {totalCount > edges.length && <p class="faint">The {writeCount(edges.length)} named together most often.</p>}
    </section>
  );
}

interface ArticlesProperties {
  entity: Entity;
  narrowing: Narrowing;
  onAll: () => void;
}

function Articles({ entity, narrowing, onAll }: ArticlesProperties) {
  const list = useFurther<{ node: ArticleSummary }, { entity: Entity | null }>(
    entity.articles,
    { document: articlesDocument + entryFragment, variables: { id: entity.id, filter: buildFilter(narrowing) } },
    (data) => data.entity?.articles ?? null,
  );
  return (
    <section id="articles" aria-labelledby="articles-title">
      <h2 id="articles-title">
        Articles <span class="faint">{writeCount(entity.articles.totalCount)}</span>
      </h2>
      {narrowing.start !== null && (
        <p class="narrowed">
          Only {writeBucket(narrowing.start, narrowing.interval)}.{" "}
          <button type="button" onClick={onAll}>
            Show all articles
          </button>
        </p>
      )}
      <div class="article-list">
        {list.edges.map(({ node }) => (
          <ArticleEntry key={node.id} article={node} />
        ))}
      </div>
      <ListEnd list={list} what="articles" />
    </section>
  );
}

function writeAlias(kind: string, language: string | null): string {
  return [kind === "ALIAS" ? null : writeTerm(kind), language === null || !isLanguageKnown(language) ? null : writeLanguage(language)]
    .filter((part) => part !== null)
    .join(", ");
}

function readNarrowing(search: URLSearchParams): Narrowing {
  const start = search.get("start");
  const isDay = start !== null && /^\d{4}-\d{2}-\d{2}$/.test(start) && !Number.isNaN(Date.parse(start));
  return { interval: readInterval(search.get("interval")), start: isDay ? start : null };
}

/** Return the filter of the articles in the chosen bucket; null for all. */
function buildFilter({ interval, start }: Narrowing) {
  if (start === null) return null;
  return { publishedAfter: `${start}T00:00:00Z`, publishedBefore: `${findNext(start, interval)}T00:00:00Z` };
}

function buildVariables(name: string, narrowing: Narrowing) {
  const key = name.startsWith("e_") ? { id: name } : { slug: name };
  return { ...key, interval: narrowing.interval, filter: buildFilter(narrowing) };
}
