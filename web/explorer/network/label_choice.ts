// Which names are wanted first: what is pointed at, the path, what was expanded, then what has most lines.

import { writeLabel, type Vocabulary } from "../relation";
import type { Size } from "../use_size";
import { NODE_RADIUS, type Curve } from "./geometry";
import { listAround, placeLabels, type Label, type Wanted } from "./labels";
import type { Positions } from "./layout";
import { isDisputed, type Network, type NetworkEdge, type NetworkNode } from "./model";

const MARK_RADIUS = 6;
/** How far from a node its name may stand; that of a centre, which many lines leave no room, and of few nodes further. */
const NEAR = [NODE_RADIUS + 3];
const NEAR_AND_FAR = [...NEAR, NODE_RADIUS + 12, NODE_RADIUS + 20];
/** With how many lines names still keep off them, and with how many nodes each is to have its name: more have no room. */
const MOST_LINES = 60;
const MOST_NAMED = 30;

const isCentre = (node: NetworkNode) => node.isStart || node.isExpanded || node.isOnPath;

/** The ids of a node or line and of all that it touches; null where nothing is pointed at. */
export type Near = ReadonlySet<string> | null;

/** Return the labels of nodes and relations that are written in a frame of this size. */
export function writeLabels(
  network: Network,
  vocabulary: Vocabulary,
  onScreen: Positions,
  curves: ReadonlyMap<string, Curve>,
  near: Near,
  pointed: string | null,
  size: Size,
): Label[] {
  const degree = new Map<string, number>();
  for (const { source, target } of network.edges) {
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const weigh = (node: NetworkNode) =>
    (near?.has(node.id) ? 10_000 : 0) +
    (node.isOnPath ? 4_000 : 0) +
    (node.isStart ? 2_000 : node.isExpanded ? 1_000 : 0) +
    (degree.get(node.id) ?? 0) * 10 +
    Math.log1p(node.articleCount ?? 0);
  const isFew = network.nodes.length <= MOST_NAMED;
  const nodes = [...network.nodes]
    .sort((one, other) => weigh(other) - weigh(one))
    .map<Wanted>((node) => ({
      id: node.id,
      text: node.name,
      size: "node",
      isForced: isCentre(node) || node.id === pointed,
      listPlaces: (width, height) =>
        (isFew || isCentre(node) || node.id === pointed ? NEAR_AND_FAR : NEAR).flatMap((distance) =>
          listAround(onScreen.get(node.id)!, distance, width, height),
        ),
    }));
  const lines = network.edges
    .filter((edge) => edge.type === "relation")
    .sort((one, other) => weighLine(other, near) - weighLine(one, near))
    .map<Wanted>((edge) => ({
      id: edge.id,
      text: writeLabel(vocabulary, edge.relation.kind),
      size: "line",
      isForced: false,
      listPlaces: () => curves.get(edge.id)!.along,
    }));
  const pointedLines = lines.filter((line) => near?.has(line.id));
  const others = lines.filter((line) => !near?.has(line.id));
  const taken = [
    ...[...onScreen.values()].map((at) => ({ at, radius: NODE_RADIUS + 2 })),
    ...network.edges.filter(isDisputed).map((edge) => ({ at: curves.get(edge.id)!.middle, radius: MARK_RADIUS })),
  ];
  const [forced, free] = [nodes.filter((node) => node.isForced), nodes.filter((node) => !node.isForced)];
  const drawn = curves.size > MOST_LINES ? [] : [...curves.values()].flatMap((curve) => curve.drawn);
  return placeLabels([...forced, ...pointedLines, ...free, ...others], taken, drawn, size);
}

const weighLine = (edge: NetworkEdge, near: Near) =>
  (near?.has(edge.id) ? 10 : 0) + (edge.isOnPath ? 4 : 0) + (edge.type === "relation" && edge.relation.disputedBy > 0 ? 1 : 0);
