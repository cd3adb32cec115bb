// What a text finds: articles and entities in one list, best first.

import { useMemo } from "preact/hooks";

import type { Operation } from "../ask";
import { buildVariables, FURTHER, linkToFilter, readFilter, type Filter } from "../filter";
import { ArticleEntry, type ArticleSummary } from "../parts/article_entry";
import { EntityEntry, type EntitySummary } from "../parts/entity_entry";
import { FilterBar, type FacetCount, type NamedEntity } from "../parts/filter_bar";
import { ListEnd } from "../parts/growing_list";
import type { Highlight } from "../parts/marked_text";
import { NothingFound } from "../parts/nothing_found";
import { PageFrame } from "../parts/page_frame";
import entryFragment from "../queries/fragment/entry.graphql";
import searchDocument from "../queries/search.graphql";
import { Link, type Place } from "../route";
import "../style/list.css";
import { useGrowingList, type Connection } from "../use_answer";
import { writeCount, writeQuantity, writeTerm } from "../words";
import type { FacetData } from "./front_page";

type Found = ({ __typename: "Article" } & ArticleSummary) | ({ __typename: "Person" } & EntitySummary);

interface FoundEdge {
  node: Found;
  highlights: Highlight[];
}

interface Facets {
  kinds: FacetCount[];
  entities: { count: number; entity: NamedEntity }[];
  sections?: FacetCount[];
  languages?: FacetCount[];
}

interface SearchData {
  search: Connection<FoundEdge> & { facets: Facets; totalCount: number };
  otherSections?: FacetData;
  otherLanguages?: FacetData;
  chosen: (Partial<NamedEntity> | null)[];
}

export function SearchResults({ place }: { place: Place }) {
  const filter = readFilter(place.search);
  const operation = useMemo<Operation>(
    () => ({ document: searchDocument + entryFragment, variables: { query: filter.text, ...buildVariables(filter) } }),
    [place.search.toString()],
  );
  const list = useGrowingList<FoundEdge, SearchData>(operation, (data) => data.search, FURTHER);
  const { first } = list;
  return (
    <PageFrame title={filter.text} operation={operation}>
      <div class="list-head">
        <h1>
          Found for “<bdi>{filter.text}</bdi>”
        </h1>
        {first !== null && <p class="faint">{writeQuantity(first.search.totalCount, "result")}</p>}
      </div>
      <FilterBar
        filter={filter}
        sections={first?.search.facets.sections ?? first?.otherSections?.facets.sections ?? []}
        languages={first?.search.facets.languages ?? first?.otherLanguages?.facets.languages ?? []}
        chosen={first?.chosen ?? []}
      />
      {first !== null && <Narrowing filter={filter} facets={first.search.facets} />}
      {list.edges.map(({ node, highlights }) =>
        node.__typename === "Article" ? (
          <ArticleEntry key={node.id} article={node} highlights={highlights} />
        ) : (
          <EntityEntry key={node.id} entity={node} highlights={highlights} />
        ),
      )}
      {first !== null && list.edges.length === 0 ? (
        <NothingFound filter={filter} />
      ) : (
        <ListEnd list={list} what="results" />
      )}
    </PageFrame>
  );
}

/** How the results are made up, each part a link that keeps the search to it. */
function Narrowing({ filter, facets }: { filter: Filter; facets: Facets }) {
  const others = facets.entities.filter(({ entity }) => !filter.entities.includes(entity.id));
  const isMixed = filter.kind !== null || facets.kinds.length > 1;
  return (
    <div class="narrowing">
      {isMixed && (
        <ul class="chips" aria-label="What was found">
          {filter.kind !== null && (
            <li>
              <Link class="chip" href={linkToFilter({ ...filter, kind: null })}>
                Everything
              </Link>
            </li>
          )}
          {facets.kinds.map(({ value, count }) => (
            <li key={value}>
              <Link
                class={`chip kind-${value.toLowerCase()}`}
                aria-current={filter.kind === value ? "true" : undefined}
                href={linkToFilter({ ...filter, kind: value })}
              >
                {writeTerm(value)} {writeCount(count)}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <>
          <h2 id="most-mentioned">Most mentioned in these articles</h2>
          <ul class="chips" aria-labelledby="most-mentioned">
            {others.map(({ entity, count }) => (
              <li key={entity.id}>
                <Link
                  class={`chip kind-${entity.kind.toLowerCase()}`}
                  href={linkToFilter({ ...filter, kind: null, entities: [...filter.entities, entity.id] })}
                >
                  <bdi>{entity.name}</bdi> {writeCount(count)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
