// How two picked entities are connected: both ends, the steps between them, or plainly that there are none.

import { EntityBox } from "../parts/entity_box";
import { writeLabel, writeStanding, type Named, type Vocabulary } from "../relation";
import { Link, linkToArticle } from "../route";
import { writeDay, writeQuantity } from "../words";
import type { GraphPlace } from "./address";
import { namePair, type GraphData, type PathStep } from "./model";

const MOST_STEPS = 4; // as the document asks

interface PathFinderProperties {
  place: GraphPlace;
  data: GraphData | null;
  vocabulary: Vocabulary;
  isLoading: boolean;
  onChange: (change: Partial<GraphPlace>) => void;
}

export function PathFinder({ place, data, vocabulary, isLoading, onChange }: PathFinderProperties) {
  const from = pickEnd(data?.from, place.from);
  const to = pickEnd(data?.to, place.to);
  const hasBoth = place.from !== null && place.to !== null;
  return (
    <section class="path-finder" aria-labelledby="path-title">
      <h2 id="path-title">Path between two</h2>
      <div class="path-ends">
        <EntityBox isLabelled label="From" placeholder="A name" text={from?.name ?? ""} onChoose={({ id }) => onChange({ from: id })} />
        <EntityBox isLabelled label="To" placeholder="A name" text={to?.name ?? ""} onChoose={({ id }) => onChange({ to: id })} />
        <label>
          <input
            type="checkbox"
            checked={place.throughCoMentions}
            onChange={() => onChange({ throughCoMentions: !place.throughCoMentions })}
          />
          also through articles that name both
        </label>
        {(place.from !== null || place.to !== null) && (
          <button type="button" onClick={() => onChange({ from: null, to: null, throughCoMentions: false })}>
            Clear the path
          </button>
        )}
      </div>
      <div role="status">
        {hasBoth && isLoading && <p class="faint">Looking for a path …</p>}
        {hasBoth && !isLoading && data?.path === null && <NoPath from={from} to={to} place={place} />}
        {data?.path != null && (
          <p>
            {data.path.length === 0
              ? "Both ends are the same entity."
              : `Connected in ${writeQuantity(data.path.length, "step")}:`}
          </p>
        )}
      </div>
      {data?.path != null && (
        <ol class="path-steps">
          {data.path.steps.map((step) => (
            <Step key={namePair(step.from.id, step.to.id)} step={step} vocabulary={vocabulary} onChange={onChange} />
          ))}
        </ol>
      )}
    </section>
  );
}

function NoPath({ from, to, place }: { from: Named | null; to: Named | null; place: GraphPlace }) {
  if (from === null || to === null) return <p>One of the two is not published.</p>;
  const isNarrowed = place.relationKinds.length > 0 || place.validAt !== null;
  return (
    <p>
      No path: within {MOST_STEPS} steps no relation that somebody asserts
      {place.throughCoMentions ? " and no article that names both" : ""} connects <bdi>{from.name}</bdi> with{" "}
      <bdi>{to.name}</bdi>
      {isNarrowed ? ", among the relations that are drawn" : ""}.
    </p>
  );
}

function Step({ step, vocabulary, onChange }: { step: PathStep; vocabulary: Vocabulary; onChange: PathFinderProperties["onChange"] }) {
  const { relation } = step;
  return (
    <li>
      {relation === null ? (
        <p>
          <bdi>{step.from.name}</bdi> and <bdi>{step.to.name}</bdi> are named together in{" "}
          {writeQuantity(step.articles.totalCount, "article")}{" "}
          <button type="button" onClick={() => onChange({ show: namePair(step.from.id, step.to.id) })}>
            Articles
          </button>
        </p>
      ) : (
        <p>
          <bdi>{relation.subject.name}</bdi> <em>{writeLabel(vocabulary, relation.kind)}</em>{" "}
          <bdi>{relation.object.name}</bdi> <span class="faint">({writeStanding(relation.standing)})</span>{" "}
          <button type="button" onClick={() => onChange({ show: relation.id })}>
            Evidence
          </button>
        </p>
      )}
      <ul class="path-articles">
        {step.articles.edges.map(({ node }) => (
          <li key={node.id}>
            <Link href={linkToArticle(node.slug)}>
              <bdi lang={node.language}>{node.headline}</bdi>
            </Link>{" "}
            {node.publishedAt !== null && <time class="faint">{writeDay(node.publishedAt)}</time>}
          </li>
        ))}
      </ul>
    </li>
  );
}

const pickEnd = (end: Named | null | undefined, id: string | null) => (id !== null && end != null ? end : null);
