// What the explorer knows of relations: their answers' shapes, and how they are put into words.

export interface Named {
  id: string;
  slug: string;
  name: string;
  kind: string;
}

export interface RelationType {
  kind: string;
  label: string;
  inverseLabel: string;
  symmetric: boolean;
  /** How much attribution it demands; told where a view asks for it. */
  attribution?: "NEUTRAL" | "EVALUATIVE" | "ACCUSATORY";
}

/** An article as it is named beside something else. */
export interface ArticleHead {
  id: string;
  slug: string;
  headline: string;
  language: string;
  publishedAt: string | null;
  source: { name: string } | null;
}

/** A relation and how its evidence stands. */
export interface RelationHead {
  id: string;
  kind: string;
  role: string | null;
  standing: string;
  assertedBy: number;
  disputedBy: number;
  subject: Named;
  object: Named;
}

export interface RelationSummary extends RelationHead {
  validFrom: string | null;
  validTo: string | null;
}

/** What a passage says: its words, who says so, and since or until when. */
export interface Statement {
  id: string;
  quote: string | null;
  stance: "ASSERTS" | "DENIES" | "DOUBTS" | "RELAYS";
  voice: "PUBLISHER" | "QUOTED_SPEAKER" | "UNNAMED_SPEAKER" | "UNKNOWN";
  speaker: Named | null;
  validFrom: string | null;
  validTo: string | null;
}

export interface Passage extends Statement {
  article: ArticleHead;
}

export interface Passages {
  totalCount: number;
  edges: { node: Passage }[];
}

/** A relation with its passages by stance, so that many of one side push none of the other out. */
export interface RelationSides extends RelationSummary {
  asserting: Passages;
  disputing: Passages;
  relaying: Passages;
}

/** The relation vocabulary by kind. */
export type Vocabulary = ReadonlyMap<string, RelationType>;

export const buildVocabulary = (types: RelationType[]): Vocabulary => new Map(types.map((type) => [type.kind, type]));

/** Return how a kind reads from the subject's side, or with `isInverse` from the object's. */
export function writeLabel(vocabulary: Vocabulary, kind: string, isInverse = false): string {
  const type = vocabulary.get(kind);
  return (isInverse ? type?.inverseLabel : type?.label) ?? kind.toLowerCase().replaceAll("_", " ");
}

/** Return a kind with its role, as drawn beside a line: "holds office in (foreign minister)". */
export function writeRelation(vocabulary: Vocabulary, relation: RelationSummary): string {
  const label = writeLabel(vocabulary, relation.kind);
  return relation.role === null ? label : `${label} (${relation.role})`;
}

const STANDINGS: Record<string, string> = {
  SINGLE_SOURCE: "asserted by one",
  SEVERAL_SOURCES: "asserted by several",
  DISPUTED: "disputed",
  DENIED: "denied, asserted by nobody",
  RELAYED_ONLY: "only repeated or doubted",
};

export const writeStanding = (standing: string) => STANDINGS[standing] ?? standing;
