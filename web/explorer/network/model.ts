// The network that an answer holds: nodes in a fixed order, and lines between them.

import type { ArticleHead, Named, RelationSummary, RelationType } from "../relation";
import type { GraphPlace } from "./address";

interface Listed {
  totalCount: number;
}

/** An entity with what stands around it. */
export interface Surroundings extends Counted {
  relations: Listed & { edges: { node: RelationSummary }[] };
  coMentions?: Listed & { edges: { articleCount: number; node: Counted }[] };
}

export interface Counted extends Named {
  articleCount: number;
}

export interface PathStep {
  from: Counted;
  to: Counted;
  relation: RelationSummary | null;
  articles: Listed & { edges: { node: ArticleHead }[] };
}

export interface GraphData {
  entity?: Surroundings | null;
  article?:
    | (ArticleHead & {
        entities: Listed & { edges: { mentionCount: number; node: Counted }[] };
        relations: Listed & { edges: { node: RelationSummary }[] };
      })
    | null;
  expanded: (Surroundings | null)[];
  from?: Counted | null;
  to?: Counted | null;
  path?: { length: number; steps: PathStep[] } | null;
  relationTypes: RelationType[];
}

/** How many of a node's neighbours are drawn, of how many there are. */
export interface Drawn {
  shown: number;
  total: number;
}

export interface NetworkNode {
  id: string;
  slug: string;
  kind: string;
  name: string;
  language: string | null;
  articleCount: number | null;
  isStart: boolean;
  isExpanded: boolean;
  isOnPath: boolean;
  relations: Drawn | null;
  coMentions: Drawn | null;
}

interface Line {
  /** A relation's id, or the ids of both ends with a tilde between. */
  id: string;
  source: string;
  target: string;
  isOnPath: boolean;
}

/** A reported relation, two entities named in the same articles, or an article that names an entity. */
export type NetworkEdge = Line &
  (
    | { type: "relation"; relation: RelationSummary }
    | { type: "together"; articleCount: number }
    | { type: "named"; mentionCount: number }
  );

export interface Network {
  nodes: NetworkNode[];
  edges: NetworkEdge[];
}

/** Return the id under which two that are named together are known, whichever comes first. */
export const namePair = (one: string, other: string) => [one, other].sort().join("~");

/** Return the network of an answer, narrowed to the kinds of entities that the place names. */
export function buildNetwork(data: GraphData, place: GraphPlace): Network {
  const builder = new Builder();
  if (data.article) builder.addArticle(data.article);
  if (data.entity) builder.addSurroundings(data.entity, true);
  for (const end of [data.from, data.to]) if (end) builder.addNode(end).isOnPath = true;
  for (const step of data.path?.steps ?? []) builder.addStep(step);
  for (const one of data.expanded) if (one) builder.addSurroundings(one, false);
  return builder.build(new Set(place.entityKinds));
}

class Builder {
  private readonly nodes = new Map<string, NetworkNode>();
  private readonly edges = new Map<string, NetworkEdge>();

  addNode(entity: Named & { articleCount?: number }): NetworkNode {
    const known = this.nodes.get(entity.id);
    if (known !== undefined) return known;
    const node: NetworkNode = {
      id: entity.id,
      slug: entity.slug,
      kind: entity.kind,
      name: entity.name,
      language: null,
      articleCount: entity.articleCount ?? null,
      isStart: false,
      isExpanded: false,
      isOnPath: false,
      relations: null,
      coMentions: null,
    };
    this.nodes.set(entity.id, node);
    return node;
  }

  addSurroundings(entity: Surroundings, isStart: boolean): void {
    const node = this.addNode(entity);
    node.isStart ||= isStart;
    node.isExpanded = true;
    node.relations = { shown: entity.relations.edges.length, total: entity.relations.totalCount };
    for (const { node: relation } of entity.relations.edges) this.addRelation(relation);
    if (entity.coMentions === undefined) return;
    node.coMentions = { shown: entity.coMentions.edges.length, total: entity.coMentions.totalCount };
    for (const edge of entity.coMentions.edges) this.addTogether(entity, edge.node, edge.articleCount);
  }

  addArticle(article: NonNullable<GraphData["article"]>): void {
    const node = this.addNode({ ...article, name: article.headline, kind: "ARTICLE" });
    Object.assign(node, { isStart: true, isExpanded: true, language: article.language });
    node.relations = { shown: article.relations.edges.length, total: article.relations.totalCount };
    node.coMentions = { shown: article.entities.edges.length, total: article.entities.totalCount };
    for (const { node: entity, mentionCount } of article.entities.edges) {
      this.addNode(entity);
      const id = namePair(article.id, entity.id);
      const line = { id, source: article.id, target: entity.id, isOnPath: false };
      this.edges.set(id, { ...line, type: "named", mentionCount });
    }
    for (const { node: relation } of article.relations.edges) this.addRelation(relation);
  }

  addStep(step: PathStep): void {
    this.addNode(step.from).isOnPath = true;
    this.addNode(step.to).isOnPath = true;
    const edge =
      step.relation === null
        ? this.addTogether(step.from, step.to, step.articles.totalCount)
        : this.addRelation(step.relation);
    edge.isOnPath = true;
  }

  /** Return the nodes and edges that are drawn, the most important first and each line between two that are there. */
  build(kinds: Set<string>): Network {
    const isShown = (node: NetworkNode) =>
      kinds.size === 0 || kinds.has(node.kind) || node.isExpanded || node.isOnPath || node.isStart;
    const nodes = [...this.nodes.values()].filter(isShown);
    const ids = new Set(nodes.map((node) => node.id));
    const related = new Set<string>();
    for (const edge of this.edges.values()) if (edge.type === "relation") related.add(namePair(edge.source, edge.target));
    const edges = [...this.edges.values()].filter(
      (edge) =>
        ids.has(edge.source) &&
        ids.has(edge.target) &&
        edge.source !== edge.target &&
        (edge.type !== "together" || edge.isOnPath || !related.has(edge.id)),
    );
    return { nodes, edges };
  }

  private addRelation(relation: RelationSummary): NetworkEdge {
    this.addNode(relation.subject);
    this.addNode(relation.object);
    return this.addEdge({
      id: relation.id,
      source: relation.subject.id,
      target: relation.object.id,
      isOnPath: false,
      type: "relation",
      relation,
    });
  }

  private addTogether(one: Counted, other: Counted, articleCount: number): NetworkEdge {
    this.addNode(one);
    this.addNode(other);
    const line = { id: namePair(one.id, other.id), source: one.id, target: other.id, isOnPath: false };
    return this.addEdge({ ...line, type: "together", articleCount });
  }

  private addEdge(edge: NetworkEdge): NetworkEdge {
    const known = this.edges.get(edge.id);
    if (known !== undefined) return known;
    this.edges.set(edge.id, edge);
    return edge;
  }
}

/** Return the lines at a node, relations first. */
export function listLines(network: Network, id: string): NetworkEdge[] {
  const lines = network.edges.filter((edge) => edge.source === id || edge.target === id);
  return [...lines.filter((edge) => edge.type === "relation"), ...lines.filter((edge) => edge.type !== "relation")];
}

/** Return the other end of a line. */
export const findOther = (edge: NetworkEdge, id: string) => (edge.source === id ? edge.target : edge.source);

/** Return whether some assert what a line stands for and some deny or doubt it. */
export const isDisputed = (edge: NetworkEdge) => edge.type === "relation" && edge.relation.standing === "DISPUTED";
