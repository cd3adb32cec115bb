// The passages behind a relation: those that assert it and those that deny or doubt it, side by side, of equal weight.

import type { Passage, Passages, RelationSides } from "../relation";
import { Link, linkToArticle, linkToEntity } from "../route";
import { findDirection, writeCount, writeDay } from "../words";
import "../style/evidence.css";
import { Validity } from "./validity";

const STANCES = {
  ASSERTS: "asserts it",
  DENIES: "denies it",
  DOUBTS: "doubts it",
  RELAYS: "repeats it from elsewhere",
};

export function EvidenceSides({ relation, linkToAll }: { relation: RelationSides; linkToAll?: string }) {
  return (
    <div class="evidence-sides">
      <Side title="Asserted" none="No passage asserts it." passages={relation.asserting} linkToAll={linkToAll} />
      <Side
        title="Denied or doubted"
        none="No passage denies or doubts it."
        passages={relation.disputing}
        linkToAll={linkToAll}
      />
      {relation.relaying.totalCount > 0 && (
        <Side title="Repeated from elsewhere" none="" passages={relation.relaying} linkToAll={linkToAll} />
      )}
    </div>
  );
}

interface SideProperties {
  title: string;
  none: string;
  passages: Passages;
  linkToAll: string | undefined;
}

function Side({ title, none, passages, linkToAll }: SideProperties) {
  const left = passages.totalCount - passages.edges.length;
  return (
    <section class="evidence-side">
      <h4>
        {title} <span class="faint">{writeCount(passages.totalCount)}</span>
      </h4>
      {passages.totalCount === 0 && <p class="faint">{none}</p>}
      <ul>
        {passages.edges.map(({ node }) => (
          <PassageEntry key={node.id} passage={node} />
        ))}
      </ul>
      {left > 0 && (
        <p>
          {linkToAll === undefined ? `${writeCount(left)} more` : <Link href={linkToAll}>{writeCount(left)} more</Link>}
        </p>
      )}
    </section>
  );
}

function PassageEntry({ passage }: { passage: Passage }) {
  const { article } = passage;
  const direction = findDirection(article.language);
  return (
    <li class="passage">
      <p class="passage-voice">
        <Speaker passage={passage} /> {STANCES[passage.stance]}
      </p>
      {passage.quote === null ? (
        <p class="faint">The passage is not shown: its article may not be read.</p>
      ) : (
        <blockquote lang={article.language} dir={direction}>
          {passage.quote}
        </blockquote>
      )}
      <p class="passage-article">
        <Link href={linkToArticle(article.slug)}>
          <bdi lang={article.language}>{article.headline}</bdi>
        </Link>
      </p>
      <p class="facts">
        {article.source !== null && <bdi>{article.source.name}</bdi>}
        {article.publishedAt !== null && <time dateTime={article.publishedAt}>{writeDay(article.publishedAt)}</time>}
        <Validity from={passage.validFrom} to={passage.validTo} />
      </p>
    </li>
  );
}

function Speaker({ passage: { voice, speaker, article } }: { passage: Passage }) {
  if (speaker !== null) {
    return (
      <Link href={linkToEntity(speaker.slug)}>
        <bdi>{speaker.name}</bdi>
      </Link>
    );
  }
  if (voice === "PUBLISHER") return article.source === null ? <>The article</> : <bdi>{article.source.name}</bdi>;
  if (voice === "UNKNOWN") return <>Somebody, it could not be told who,</>;
  return <>Somebody whom the article does not name</>;
}
