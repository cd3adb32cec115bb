// The network as lists, for whoever sees no drawing: every node and every line, with the same actions.

import { KindMark } from "../parts/kind_mark";
import type { Vocabulary } from "../relation";
import { writeQuantity, writeTerm } from "../words";
import type { GraphPlace } from "./address";
import { writeLine } from "./line";
import { listLines, type Network } from "./model";

interface NetworkListProperties {
  network: Network;
  vocabulary: Vocabulary;
  place: GraphPlace;
  onChange: (change: Partial<GraphPlace>) => void;
}

export function NetworkList({ network, vocabulary, place, onChange }: NetworkListProperties) {
  return (
    <details class="network-list">
      <summary>
        The same as a list: {writeQuantity(network.nodes.length, "node")}, {writeQuantity(network.edges.length, "line")}
      </summary>
      <div class="network-lists">
        <section aria-labelledby="nodes-title">
          <h2 id="nodes-title">Nodes</h2>
          <ul>
            {network.nodes.map((node) => (
              <li key={node.id}>
                <span class={`kind-${node.kind.toLowerCase()}`}>
                  <KindMark kind={node.kind} />
                </span>{" "}
                <button type="button" onClick={() => onChange({ show: node.id })}>
                  <bdi>{node.name}</bdi>
                </button>{" "}
                <span class="faint">
                  {writeTerm(node.kind)}, {writeQuantity(listLines(network, node.id).length, "line")}
                </span>{" "}
                {!node.isExpanded && (
                  <button
                    type="button"
                    aria-label={`Expand ${node.name}`}
                    onClick={() => onChange({ expanded: [...place.expanded, node.id] })}
                  >
                    Expand
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="lines-title">
          <h2 id="lines-title">Lines</h2>
          <ul>
            {network.edges.map((edge) => (
              <li key={edge.id}>
                {edge.type === "named" ? (
                  <bdi>{writeLine(edge, network, vocabulary)}</bdi>
                ) : (
                  <button type="button" class={`line-${edge.type}`} onClick={() => onChange({ show: edge.id })}>
                    <bdi>{writeLine(edge, network, vocabulary)}</bdi>
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </details>
  );
}
