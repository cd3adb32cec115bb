// The search of every view: a text leads to what it finds, a suggestion to its entity.

import { buildAddress, goTo, linkToEntity, usePlace } from "../route";
import { EntityBox } from "./entity_box";

export function SearchBox() {
  const { search } = usePlace();
  return (
    <div role="search" class="search-box">
      <EntityBox
        label="Search articles, people and organizations"
        placeholder="Search"
        text={search.get("q") ?? ""}
        onChoose={(entity) => goTo(linkToEntity(entity.slug))}
        onText={(text) => goTo(buildAddress("/", { q: text }))}
      />
    </div>
  );
}
