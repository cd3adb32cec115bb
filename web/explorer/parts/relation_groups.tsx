// Relations of one entity by kind and side, each with what asserts it next to what disputes it.

import type { Named, RelationSides, Vocabulary } from "../relation";
import { writeLabel, writeStanding } from "../relation";
import { Link, linkToEntity, linkToGraph } from "../route";
import { writeCount } from "../words";
import { EvidenceSides } from "./evidence_sides";
import { KindMark } from "./kind_mark";
import { Validity } from "./validity";

interface Group {
  key: string;
  label: string;
  /** Whether who says so is shown unasked: where the kind judges or charges. */
  isAttributed: boolean;
  relations: RelationSides[];
}

interface RelationGroupsProperties {
  entity: Named;
  relations: RelationSides[];
  vocabulary: Vocabulary;
  /** Whether these are all, so that the groups can be counted. */
  isWhole: boolean;
}

export function RelationGroups({ entity, relations, vocabulary, isWhole }: RelationGroupsProperties) {
  return (
    <>
      {groupRelations(entity, relations, vocabulary).map((group) => (
        <section key={group.key} class="relation-group" aria-label={group.label}>
          <h3>
            {group.label} {isWhole && <span class="faint">{writeCount(group.relations.length)}</span>}
          </h3>
          {group.relations.map((relation) => (
            <RelationEntry key={relation.id} entity={entity} relation={relation} isOpen={group.isAttributed} />
          ))}
        </section>
      ))}
    </>
  );
}

interface RelationEntryProperties {
  entity: Named;
  relation: RelationSides;
  isOpen: boolean;
}

function RelationEntry({ entity, relation, isOpen }: RelationEntryProperties) {
  const other = relation.subject.id === entity.id ? relation.object : relation.subject;
  return (
    <div class="relation-entry">
      <p class="relation-head">
        <KindMark kind={other.kind} />
        <Link href={linkToEntity(other.slug)}>
          <bdi>{other.name}</bdi>
        </Link>
        {relation.role !== null && <span>as {relation.role}</span>}
        <span class="faint">
          <Validity from={relation.validFrom} to={relation.validTo} />
        </span>
        <span class={`relation-standing relation-standing-${relation.standing.toLowerCase()}`}>{writeStanding(relation.standing)}</span>
      </p>
      <details open={isOpen || relation.disputedBy > 0}>
        <summary>
          Passages: {writeCount(relation.asserting.totalCount)} asserting, {writeCount(relation.disputing.totalCount)}{" "}
          denying or doubting
          {relation.relaying.totalCount > 0 && `, ${writeCount(relation.relaying.totalCount)} repeating it`}
        </summary>
        <EvidenceSides relation={relation} linkToAll={linkToGraph({ entity: entity.slug, show: relation.id })} />
      </details>
    </div>
  );
}

/** Return the relations by how they read from the entity's side, in the order in which they came. */
function groupRelations(entity: Named, relations: RelationSides[], vocabulary: Vocabulary): Group[] {
  const groups = new Map<string, Group>();
  for (const relation of relations) {
    const isInverse = relation.subject.id !== entity.id && vocabulary.get(relation.kind)?.symmetric === false;
    const key = `${relation.kind} ${isInverse}`;
    const group = groups.get(key) ?? {
      key,
      label: writeLabel(vocabulary, relation.kind, isInverse),
      isAttributed: (vocabulary.get(relation.kind)?.attribution ?? "NEUTRAL") !== "NEUTRAL",
      relations: [],
    };
    group.relations.push(relation);
    groups.set(key, group);
  }
  return [...groups.values()];
}
