// Lines of the network in words.

import { writeRelation, writeStanding, type Vocabulary } from "../relation";
import { writeQuantity } from "../words";
import type { Network, NetworkEdge } from "./model";

/** Return a line as a sentence, read from its subject: "A heads B, disputed". */
export function writeLine(edge: NetworkEdge, network: Network, vocabulary: Vocabulary): string {
  const nameOf = (id: string) => network.nodes.find((node) => node.id === id)?.name ?? "";
  const [from, to] = [nameOf(edge.source), nameOf(edge.target)];
  switch (edge.type) {
    case "named":
      return `“${from}” names ${to}`;
    case "together":
      return `${from} and ${to}: named together in ${writeQuantity(edge.articleCount, "article")}`;
    case "relation":
      return `${from} ${writeRelation(vocabulary, edge.relation)} ${to}, ${writeStanding(edge.relation.standing)}`;
  }
}
