// What the address of the graph says, and the operation that it stands for.

import type { Operation } from "../ask";
import { ENTITY_KINDS } from "../parts/kind_mark";
import graphDocument from "../queries/graph.graphql";
import { linkToGraph } from "../route";

/** All that the address of the graph holds. */
export interface GraphPlace {
  /** The slug of the entity, or of the article, around which the network is drawn. */
  entity: string | null;
  article: string | null;
  /** Ids of entities whose neighbours are drawn too. */
  expanded: string[];
  /** Kinds of relations that are drawn; none named draws all. */
  relationKinds: string[];
  /** Kinds of entities that are drawn; none named draws all. */
  entityKinds: string[];
  hasCoMentions: boolean;
  /** The day on which relations held; null for whenever. */
  validAt: string | null;
  /** Ids of the two ends of a path. */
  from: string | null;
  to: string | null;
  throughCoMentions: boolean;
  /** What the side panel shows: a relation's id, an entity's or an article's, or two ids with a tilde between. */
  show: string | null;
}

const ID = /^[a-z]_[a-z0-9]+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TERM = /^[A-Z_]+$/;

export function readGraphPlace(search: URLSearchParams): GraphPlace {
  const readList = (name: string, form: RegExp) => (search.get(name) ?? "").split(",").filter((part) => form.test(part));
  const readOne = (name: string, form: RegExp) => readList(name, form)[0] ?? null;
  const validAt = readOne("validAt", DAY);
  return {
    entity: search.get("entity"),
    article: search.get("entity") === null ? search.get("article") : null,
    expanded: [...new Set(readList("expand", ID))],
    relationKinds: readList("relations", TERM),
    entityKinds: readList("kinds", TERM).filter((kind) => (ENTITY_KINDS as string[]).includes(kind)),
    hasCoMentions: search.get("together") !== "no",
    validAt: validAt === null || Number.isNaN(Date.parse(validAt)) ? null : validAt,
    from: readOne("from", ID),
    to: readOne("to", ID),
    throughCoMentions: search.get("through") === "together",
    show: search.get("show"),
  };
}

/** Return the address of a state of the graph. */
export function writeGraphPlace(place: GraphPlace): string {
  return linkToGraph({
    entity: place.entity,
    article: place.article,
    expand: place.expanded.join(","),
    relations: place.relationKinds.join(","),
    kinds: place.entityKinds.join(","),
    together: place.hasCoMentions ? null : "no",
    validAt: place.validAt,
    from: place.from,
    to: place.to,
    through: place.throughCoMentions ? "together" : null,
    show: place.show,
  });
}

/** Return whether the place names anything to draw. */
export const hasStart = (place: GraphPlace) =>
  place.entity !== null || place.article !== null || place.expanded.length > 0 || place.from !== null || place.to !== null;

/** Return the one operation that answers all that the place draws; variables that say nothing are left out. */
export function buildGraphOperation(place: GraphPlace): Operation {
  const variables: Record<string, unknown> = {};
  if (place.entity !== null) Object.assign(variables, { entity: place.entity, fromEntity: true });
  if (place.article !== null) Object.assign(variables, { article: place.article, fromArticle: true });
  if (place.expanded.length > 0) variables.expanded = place.expanded;
  if (place.relationKinds.length > 0 || place.validAt !== null) variables.relations = buildRelationFilter(place);
  if (place.entityKinds.length > 0) variables.kinds = place.entityKinds;
  if (!place.hasCoMentions) variables.coMentions = false;
  if (place.from !== null) Object.assign(variables, { from: place.from, hasFrom: true });
  if (place.to !== null) Object.assign(variables, { to: place.to, hasTo: true });
  if (place.from !== null && place.to !== null) variables.withPath = true;
  if (place.throughCoMentions) variables.throughCoMentions = true;
  return { document: graphDocument, variables };
}

function buildRelationFilter({ relationKinds, validAt }: GraphPlace) {
  return {
    ...(relationKinds.length > 0 ? { kinds: relationKinds } : {}),
    ...(validAt === null ? {} : { validAt }),
  };
}
