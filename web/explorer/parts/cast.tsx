// Whom and what an article names, by how central they are to it.

import type { Named } from "../relation";
import { Link, linkToEntity } from "../route";
import { writeQuantity } from "../words";

export interface CastEdge {
  role: string;
  /** From 0 to 1. */
  salience: number;
  mentionCount: number;
  node: Named & { description: string | null };
}

const GROUPS = [
  { title: "People", kinds: ["PERSON"] },
  { title: "Organizations", kinds: ["ORGANIZATION"] },
  { title: "Places and events", kinds: ["PLACE", "EVENT"] },
];
const ROLES: Record<string, string> = { ABOUT: "what it is about", MAJOR: "a large part", MENTIONED: "mentioned" };

export function Cast({ edges }: { edges: CastEdge[] }) {
  return (
    <>
      {GROUPS.map(({ title, kinds }) => (
        <Group key={title} title={title} edges={edges.filter(({ node }) => kinds.includes(node.kind))} />
      ))}
    </>
  );
}

function Group({ title, edges }: { title: string; edges: CastEdge[] }) {
  if (edges.length === 0) return null;
  return (
    <section class="cast">
      <h2>{title}</h2>
      <ul>
        {edges.map(({ role, salience, mentionCount, node }) => (
          <li key={node.id} class={`role-${role.toLowerCase()}`}>
            <Link class={`kind-${node.kind.toLowerCase()}`} href={linkToEntity(node.slug)}>
              <bdi>{node.name}</bdi>
            </Link>
            <span class="salience" aria-hidden="true">
              <span style={{ inlineSize: `${Math.round(100 * salience)}%` }} />
            </span>
            <span class="faint">
              {ROLES[role]}, {mentionCount === 1 ? "named once" : `named ${writeQuantity(mentionCount, "time")}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
