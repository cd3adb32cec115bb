// The side panel: evidence of a relation, articles that name two, or what is drawn around a node.

import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { EvidenceSides } from "../parts/evidence_sides";
import { ListEnd } from "../parts/growing_list";
import { KindMark } from "../parts/kind_mark";
import { Fault, Loading } from "../parts/notice";
import { Validity } from "../parts/validity";
import sidesFragment from "../queries/fragment/relation_sides.graphql";
import namedTogetherDocument from "../queries/named_together.graphql";
import relationDocument from "../queries/relation.graphql";
import { buildVocabulary, writeLabel, writeStanding, type ArticleHead, type RelationSides, type RelationType, type Vocabulary } from "../relation";
import { Link, linkToArticle, linkToEntity } from "../route";
import { useAnswer, useGrowingList, type Connection } from "../use_answer";
import { findDirection, writeCount, writeDay, writeQuantity, writeTerm } from "../words";
import type { GraphPlace } from "./address";
import { writeLine } from "./line";
import { findOther, listLines, type Network, type NetworkNode } from "./model";

interface PanelProperties {
  /** What is shown: the id of a relation or a node, or the ids of two that are named together. */
  shown: string;
  network: Network;
  vocabulary: Vocabulary;
  place: GraphPlace;
  onChange: (change: Partial<GraphPlace>) => void;
  onClose: () => void;
}

export function Panel({ shown, network, vocabulary, place, onChange, onClose }: PanelProperties) {
  const node = network.nodes.find((one) => one.id === shown);
  return (
    <aside
      class="panel"
      aria-label="Details"
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <button type="button" class="panel-close" onClick={onClose}>
        Close
      </button>
      {node !== undefined ? (
        <NodePanel {...{ node, network, vocabulary, place, onChange }} />
      ) : shown.includes("~") ? (
        <TogetherPanel key={shown} pair={shown} network={network} />
      ) : shown.startsWith("r_") ? (
        <RelationPanel key={shown} id={shown} />
      ) : (
        <PanelTitle id={shown}>Nothing of this name is drawn</PanelTitle>
      )}
    </aside>
  );
}

/** The panel's heading; it takes the focus when the panel opens, so that keys and screen readers are there. */
function PanelTitle({ id, children }: { id: string; children: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.closest(".drawing") == null) title.current?.focus({ preventScroll: false });
  }, [id]);
  return (
    <h2 ref={title} tabIndex={-1} class="panel-title">
      {children}
    </h2>
  );
}

function RelationPanel({ id }: { id: string }) {
  const { data, error } = useAnswer<{ relation: RelationSides | null; relationTypes: RelationType[] }>({
    document: relationDocument + sidesFragment,
    variables: { id },
  });
  if (error !== null) return <Fault error={error} />;
  if (data === null) return <Loading what="the evidence" />;
  const { relation } = data;
  if (relation === null) return <PanelTitle id={id}>There is no such relation, or it is not published</PanelTitle>;
  return (
    <>
      <PanelTitle id={id}>
        <Link href={linkToEntity(relation.subject.slug)}>
          <bdi>{relation.subject.name}</bdi>
        </Link>{" "}
        {writeLabel(buildVocabulary(data.relationTypes), relation.kind)}{" "}
        <Link href={linkToEntity(relation.object.slug)}>
          <bdi>{relation.object.name}</bdi>
        </Link>
      </PanelTitle>
      <p class="facts">
        {relation.role !== null && <span>as {relation.role}</span>}
        <span>{writeStanding(relation.standing)}</span>
        <span>asserted by {writeCount(relation.assertedBy)}</span>
        <span>denied or doubted by {writeCount(relation.disputedBy)}</span>
        <Validity from={relation.validFrom} to={relation.validTo} />
      </p>
      <EvidenceSides relation={relation} />
    </>
  );
}

interface TogetherData {
  articles: Connection<{ node: ArticleHead }> & { totalCount: number };
}

function TogetherPanel({ pair, network }: { pair: string; network: Network }) {
  const entities = pair.split("~");
  const list = useGrowingList<{ node: ArticleHead }, TogetherData>(
    { document: namedTogetherDocument, variables: { entities } },
    (data) => data.articles,
  );
  const names = entities.map((id) => network.nodes.find((node) => node.id === id)?.name ?? "an entity that is not drawn");
  return (
    <>
      <PanelTitle id={pair}>
        <bdi>{names[0]}</bdi> and <bdi>{names[1]}</bdi>
      </PanelTitle>
      <p>
        {list.first !== null && `Named together in ${writeQuantity(list.first.articles.totalCount, "article")}. `}
        That says nothing of how the two stand to each other.
      </p>
      <ul class="panel-articles">
        {list.edges.map(({ node }) => (
          <li key={node.id}>
            <Link href={linkToArticle(node.slug)}>
              <bdi lang={node.language}>{node.headline}</bdi>
            </Link>
            <p class="facts">
              {node.source !== null && <bdi>{node.source.name}</bdi>}
              {node.publishedAt !== null && <time dateTime={node.publishedAt}>{writeDay(node.publishedAt)}</time>}
            </p>
          </li>
        ))}
      </ul>
      <ListEnd list={list} what="articles" />
    </>
  );
}

interface NodePanelProperties extends Omit<PanelProperties, "shown" | "onClose"> {
  node: NetworkNode;
}

function NodePanel({ node, network, vocabulary, place, onChange }: NodePanelProperties) {
  const isArticle = node.kind === "ARTICLE";
  const isExtra = place.expanded.includes(node.id);
  return (
    <>
      <p class={`identity-kind kind-${node.kind.toLowerCase()}`}>
        <KindMark kind={node.kind} /> {writeTerm(node.kind)}
      </p>
      <PanelTitle id={node.id}>
        <Link href={isArticle ? linkToArticle(node.slug) : linkToEntity(node.slug)}>
          <bdi lang={node.language ?? undefined} dir={node.language === null ? undefined : findDirection(node.language)}>
            {node.name}
          </bdi>
        </Link>
      </PanelTitle>
      <p class="facts">
        {node.articleCount !== null && <span>{writeQuantity(node.articleCount, "article")}</span>}
        {node.relations !== null && (
          <span>
            {writeCount(node.relations.shown)} of {writeQuantity(node.relations.total, "relation")} drawn
          </span>
        )}
        {node.coMentions !== null && (
          <span>
            {writeCount(node.coMentions.shown)} of {writeCount(node.coMentions.total)} named{" "}
            {isArticle ? "in it" : "with it"} drawn
          </span>
        )}
      </p>
      {!isArticle && (
        <div class="panel-buttons">
          {!node.isExpanded && (
            <button type="button" onClick={() => onChange({ expanded: [...place.expanded, node.id] })}>
              Expand
            </button>
          )}
          {isExtra && (
            <button type="button" onClick={() => onChange({ expanded: place.expanded.filter((id) => id !== node.id) })}>
              Fold in
            </button>
          )}
          <button type="button" onClick={() => onChange({ from: node.id })}>
            Path from here
          </button>
          <button type="button" onClick={() => onChange({ to: node.id })}>
            Path to here
          </button>
        </div>
      )}
      <h3>Lines here</h3>
      <ul class="panel-lines">
        {listLines(network, node.id).map((edge) => (
          <li key={edge.id}>
            <button
              type="button"
              class={`line-${edge.type}`}
              onClick={() => onChange({ show: edge.type === "named" ? findOther(edge, node.id) : edge.id })}
            >
              <bdi>{writeLine(edge, network, vocabulary)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
