// What is said of one relation: who asserts it and who denies or doubts it, side by side.

import type { Named, RelationHead } from "../relation";
import { Link, linkToEntity } from "../route";
import { writeQuantity } from "../words";
import { QuotedPassage, type Passage, type PassageArticle } from "./quoted_passage";

/** A passage with the article it stands in. */
export interface PlacedPassage {
  passage: Passage;
  article: PassageArticle;
}

interface RelationAccountProperties {
  relation: RelationHead;
  /** How the kind reads from the subject's side. */
  label: string;
  passages: PlacedPassage[];
  /** The stances of which more is on record than is shown. */
  cut: string[];
  /** The id of the article that is on the page, and what shows a passage in it. */
  shown?: { article: string; show: (passage: Passage) => void };
}

const SIDES = [
  { title: "Asserted", stances: ["ASSERTS"] },
  { title: "Denied or doubted", stances: ["DENIES", "DOUBTS"] },
  { title: "Repeated from elsewhere", stances: ["RELAYS"] },
];

export function RelationAccount({ relation, label, passages, cut, shown }: RelationAccountProperties) {
  const sides = SIDES.map(({ title, stances }) => ({
    title,
    passages: passages.filter(({ passage }) => stances.includes(passage.stance)),
    more: stances.some((stance) => cut.includes(stance)) ? relation.subject : null,
  }));
  const isSided = sides.slice(0, 2).some((side) => side.passages.length > 0);
  const [repeated] = sides.slice(2);
  return (
    <section class="relation-account" aria-labelledby={`relation-${relation.id}`}>
      <h3 id={`relation-${relation.id}`}>
        <End entity={relation.subject} /> <span class="relation-label">{label}</span> <End entity={relation.object} />
        {relation.role !== null && <span class="relation-role"> ({relation.role})</span>}
      </h3>
      <p class="standing">{describeStanding(relation)}</p>
      <div class="sides">
        {isSided && sides.slice(0, 2).map((side) => <Side key={side.title} {...side} shown={shown} />)}
        {repeated!.passages.length > 0 && <Side {...repeated!} shown={shown} />}
      </div>
    </section>
  );
}

function End({ entity }: { entity: Named }) {
  return (
    <Link class={`kind-${entity.kind.toLowerCase()}`} href={linkToEntity(entity.slug)}>
      <bdi>{entity.name}</bdi>
    </Link>
  );
}

type SideProperties = { title: string; passages: PlacedPassage[]; more: Named | null; shown: RelationAccountProperties["shown"] };

function Side({ title, passages, more, shown }: SideProperties) {
  return (
    <div class="side">
      <h4>{title}</h4>
      {passages.length === 0 && <p class="faint">By nobody on record here.</p>}
      {passages.map(({ passage, article }) => (
        <QuotedPassage
          key={passage.id}
          passage={passage}
          article={article}
          onShow={article.id === shown?.article ? shown.show : undefined}
        />
      ))}
      {more !== null && (
        <p class="faint">
          More is on record: see <End entity={more} />.
        </p>
      )}
    </div>
  );
}

/** Return how the evidence stands, in words that weigh none of it. */
function describeStanding({ standing, assertedBy, disputedBy }: RelationHead): string {
  const origins = (count: number) => writeQuantity(count, "origin");
  switch (standing) {
    case "DISPUTED":
      return `Disputed: ${origins(assertedBy)} ${assertedBy === 1 ? "asserts" : "assert"} it, ${origins(disputedBy)} ${disputedBy === 1 ? "denies or doubts" : "deny or doubt"} it`;
    case "DENIED":
      return `Nobody asserts it; ${origins(disputedBy)} ${disputedBy === 1 ? "denies or doubts" : "deny or doubt"} it`;
    case "RELAYED_ONLY":
      return "Only repeated from elsewhere, or doubted: nobody asserts it";
    default:
      return `Asserted by ${origins(assertedBy)}`;
  }
}
