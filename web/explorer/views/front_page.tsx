// The newest articles, narrowed by what stands in the address.

import { useMemo } from "preact/hooks";

import type { Operation } from "../ask";
import { buildVariables, FURTHER, readFilter } from "../filter";
import { ArticleEntry, type ArticleSummary } from "../parts/article_entry";
import { FilterBar, type FacetCount, type NamedEntity } from "../parts/filter_bar";
import { ListEnd } from "../parts/growing_list";
import { NothingFound } from "../parts/nothing_found";
import { PageFrame } from "../parts/page_frame";
import entryFragment from "../queries/fragment/entry.graphql";
import frontPageDocument from "../queries/front_page.graphql";
import type { Place } from "../route";
import "../style/list.css";
import { useGrowingList, type Connection } from "../use_answer";
import { writeQuantity } from "../words";

export interface FacetData {
  facets: { sections?: FacetCount[]; languages?: FacetCount[] };
}

interface FrontPageData {
  articles: Connection<{ node: ArticleSummary }> & FacetData & { totalCount: number };
  otherSections?: FacetData;
  otherLanguages?: FacetData;
  chosen: (Partial<NamedEntity> | null)[];
}

export function FrontPage({ place }: { place: Place }) {
  const filter = readFilter(place.search);
  const operation = useMemo<Operation>(
    () => ({ document: frontPageDocument + entryFragment, variables: buildVariables(filter) }),
    [place.search.toString()],
  );
  const list = useGrowingList<{ node: ArticleSummary }, FrontPageData>(operation, (data) => data.articles, FURTHER);
  const { first } = list;
  return (
    <PageFrame title="" operation={operation}>
      <div class="list-head">
        <h1>Newest articles</h1>
        {first !== null && <p class="faint">{writeQuantity(first.articles.totalCount, "article")}</p>}
      </div>
      <FilterBar
        filter={filter}
        sections={first?.articles.facets.sections ?? first?.otherSections?.facets.sections ?? []}
        languages={first?.articles.facets.languages ?? first?.otherLanguages?.facets.languages ?? []}
        chosen={first?.chosen ?? []}
      />
      {list.edges.map(({ node }) => (
        <ArticleEntry key={node.id} article={node} />
      ))}
      {first !== null && list.edges.length === 0 ? (
        <NothingFound filter={filter} />
      ) : (
        <ListEnd list={list} what="articles" />
      )}
    </PageFrame>
  );
}
