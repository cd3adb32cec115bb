// An entity in a list of what a search found.

import { Link, linkToEntity } from "../route";
import { writeQuantity, writeTerm } from "../words";
import type { NamedEntity } from "./filter_bar";
import { MarkedText, type Highlight } from "./marked_text";

export interface EntitySummary extends NamedEntity {
  description: string | null;
  articleCount: number;
}

export function EntityEntry({ entity, highlights }: { entity: EntitySummary; highlights: Highlight[] }) {
  const name = highlights.find(({ text }) => text === entity.name);
  const others = highlights.filter((highlight) => highlight !== name);
  return (
    <article class="article-entry">
      <h2>
        <Link class={`kind-${entity.kind.toLowerCase()}`} href={linkToEntity(entity.slug)}>
          <bdi>{name === undefined ? entity.name : <MarkedText {...name} />}</bdi>
        </Link>
      </h2>
      <p class="facts">
        <span>{writeTerm(entity.kind)}</span>
        <span>{writeQuantity(entity.articleCount, "article")}</span>
        {others.map((highlight) => (
          <span key={highlight.text}>
            also <bdi><MarkedText {...highlight} /></bdi>
          </span>
        ))}
      </p>
      {entity.description !== null && <p dir="auto">{entity.description}</p>}
    </article>
  );
}
