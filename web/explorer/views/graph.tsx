// The graph: a network around an entity or an article that grows where the reader expands it.

import { useMemo, useRef } from "preact/hooks";

import type { Operation } from "../ask";
import { buildGraphOperation, hasStart, readGraphPlace, writeGraphPlace, type GraphPlace } from "../network/address";
import { Drawing } from "../network/drawing";
import { Export } from "../network/export";
import { FilterBar } from "../network/filter_bar";
import { Legend } from "../network/legend";
import { buildNetwork, type Counted, type GraphData, type NetworkEdge, type NetworkNode } from "../network/model";
import { NetworkList } from "../network/network_list";
import { Panel } from "../network/panel";
import { PathFinder } from "../network/path_finder";
import { EntityBox } from "../parts/entity_box";
import { KindMark } from "../parts/kind_mark";
import { Fault, Loading } from "../parts/notice";
import { PageFrame } from "../parts/page_frame";
import startDocument from "../queries/graph_start.graphql";
import { buildVocabulary } from "../relation";
import { goTo, Link, linkToGraph, type Place } from "../route";
import "../style/entity.css";
import "../style/graph.css";
import { useAnswer } from "../use_answer";
import { writeQuantity } from "../words";
import { NotFound } from "./not_found";

export function GraphView({ place }: { place: Place }) {
  const graphPlace = readGraphPlace(place.search);
  if (!hasStart(graphPlace)) return <GraphStart />;
  return <GraphPage key={`${graphPlace.entity} ${graphPlace.article}`} place={graphPlace} />;
}

const START: Operation = { document: startDocument, variables: {} };

interface StartData {
  entities: { edges: { node: Counted & { description: string | null } }[] };
}

function GraphStart() {
  const { data, error } = useAnswer<StartData>(START);
  return (
    <PageFrame title="Graph" operation={START}>
      <h1>Graph</h1>
      <p>Who is reported to be what to whom, and who is named with whom. Where shall it begin?</p>
      <div class="graph-start">
        <EntityBox
          isLabelled
          label="Begin with"
          placeholder="A name"
          onChoose={({ slug }) => goTo(linkToGraph({ entity: slug }))}
        />
      </div>
      <h2>Most mentioned</h2>
      {error !== null && <Fault error={error} />}
      {data === null && error === null && <Loading what="suggestions" />}
      <ul class="graph-suggestions">
        {data?.entities.edges.map(({ node }) => (
          <li key={node.id}>
            <span class={`kind-${node.kind.toLowerCase()}`}>
              <KindMark kind={node.kind} />
            </span>{" "}
            <Link href={linkToGraph({ entity: node.slug })}>
              <bdi>{node.name}</bdi>
            </Link>{" "}
            <span class="faint">{writeQuantity(node.articleCount, "article")}</span>
            {node.description !== null && <p class="faint">{node.description}</p>}
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

function GraphPage({ place }: { place: GraphPlace }) {
  const operation = buildGraphOperation(place);
  const { data: answered, error, isLoading } = useAnswer<GraphData>(operation);
  const kept = useRef<GraphData | null>(null); // what was drawn stays where an expansion fails
  const data = (kept.current = answered ?? kept.current);
  const svg = useRef<SVGSVGElement>(null);
  const kinds = place.entityKinds.join();
  const network = useMemo(() => (data === null ? null : buildNetwork(data, place)), [data, kinds]);
  const vocabulary = useMemo(() => buildVocabulary(data?.relationTypes ?? []), [data?.relationTypes]);
  const change = (to: Partial<GraphPlace>) => {
    const isStep = "expanded" in to; // the browser's way back folds in what was expanded
    goTo(writeGraphPlace({ ...place, ...to }), { replace: !isStep });
  };
  const chooseNode = (node: NetworkNode) => {
    const isNew = !node.isExpanded && !place.expanded.includes(node.id);
    change(isNew ? { expanded: [...place.expanded, node.id], show: node.id } : { show: node.id });
  };
  const chooseEdge = (edge: NetworkEdge) => change({ show: edge.type === "named" ? edge.target : edge.id });
  const close = () => {
    const drawn = svg.current;
    const node = drawn?.querySelector<SVGElement>(`[data-node="${CSS.escape(place.show ?? "")}"]`);
    change({ show: null });
    (node ?? drawn?.querySelector<SVGElement>('.node[tabindex="0"]'))?.focus(); // the panel that had it is gone
  };

  if (!isLoading && data?.entity === null) return <NotFound what="entity" />;
  if (!isLoading && data?.article === null) return <NotFound what="article" />;
  const title = writeTitle(data);
  const extent = network === null ? "" : writeExtent(network.nodes.length, network.edges.length);
  return (
    <PageFrame title={title} operation={operation}>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {network !== null && data !== null && (
        <FilterBar place={place} types={data.relationTypes} onChange={change} />
      )}
      <p class="graph-progress faint" role="status">
        {isLoading ? "Asking for what is around …" : extent}
      </p>
      <progress class="graph-bar" hidden={!isLoading} aria-label="Asking" />
      {error !== null && <Fault error={error} />}
      {network !== null && (
        <>
          <div class={`graph-main${place.show === null ? "" : " has-panel"}`}>
            <Drawing
              {...{ network, vocabulary, svg }}
              title={`${title}. Arrow keys move between nodes, Enter expands one, Escape closes the details.`}
              shown={place.show}
              onNode={chooseNode}
              onEdge={chooseEdge}
              onEscape={close}
            />
            {place.show !== null && (
              <Panel {...{ network, vocabulary, place }} shown={place.show} onChange={change} onClose={close} />
            )}
          </div>
          <Legend />
          <Export svg={svg} operation={operation} title={title} />
          <PathFinder {...{ place, data, vocabulary, isLoading }} onChange={change} />
          <NetworkList {...{ network, vocabulary, place }} onChange={change} />
        </>
      )}
    </PageFrame>
  );
}

function writeTitle(data: GraphData | null): string {
  if (data?.entity) return `Around ${data.entity.name}`;
  if (data?.article) return `Around “${data.article.headline}”`;
  if (data?.from && data.to) return `From ${data.from.name} to ${data.to.name}`;
  return "Graph";
}

const writeExtent = (nodes: number, lines: number) => `${writeQuantity(nodes, "node")}, ${writeQuantity(lines, "line")}.`;
