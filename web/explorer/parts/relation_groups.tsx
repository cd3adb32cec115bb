// Relations of one entity by kind and side, each with what asserts it next to what disputes it.

import type { Named, RelationSides, Vocabulary } from "../relation";
import { writeLabel, writeStanding } from "../relation";
import { Link, linkToEntity, linkToGraph } from "../route";
import { writeCount } from "../words";
import { EvidenceSides, Validity } from "./evidence_sides";
import { KindMark } from "./kind_mark";

interface Group {
  key: string;
  label: string;
  relations: RelationSides[];
}

interface RelationGroupsProperties {
  entity: Named;
  relations: RelationSides[];
  vocabulary: Vocabulary;
}

export function RelationGroups({ entity, relations, vocabulary }: RelationGroupsProperties) {
  return (
    <>
      {groupRelations(entity, relations, vocabulary).map((group) => (
        <section key={group.key} class="relation-group" aria-label={group.label}>
          <h3>
            {group.label} <span class="faint">{writeCount(group.relations.length)}</span>
          </h3>
          {group.relations.map((relation) => (
            <RelationEntry key={relation.id} entity={entity} relation={relation} />
          ))}
        </section>
      ))}
    </>
  );
}

function RelationEntry({ entity, relation }: { entity: Named; relation: RelationSides }) {
  const other = relation.subject.id === entity.id ? relation.object : relation.subject;
  const isDisputed = relation.disputedBy > 0;
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
        <span class={`standing standing-${relation.standing.toLowerCase()}`}>{writeStanding(relation.standing)}</span>
      </p>
      <details open={isDisputed}>
        <summary>
          Passages: {writeCount(relation.asserting.totalCount)} asserting, {writeCount(relation.disputing.totalCount)}{" "}
          denying or doubting
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
    const group = groups.get(key) ?? { key, label: writeLabel(vocabulary, relation.kind, isInverse), relations: [] };
    group.relations.push(relation);
    groups.set(key, group);
  }
  return [...groups.values()];
}
