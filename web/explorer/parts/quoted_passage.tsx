// A passage of an article as it stands beside a relation: its words, who says so, and where.

import type { ArticleHead, Statement } from "../relation";
import { Link, linkToArticle, linkToEntity } from "../route";
import { findDirection } from "../words";
import { Validity } from "./validity";

/** A passage, and where in its article's text it stands. */
export interface Passage extends Statement {
  start: number;
  end: number;
}

/** The article that a passage stands in. */
export type PassageArticle = Omit<ArticleHead, "publishedAt">;

interface QuotedPassageProperties {
  passage: Passage;
  article: PassageArticle;
  /** Shows the passage in the text that is on the page; absent where that is another's. */
  onShow?: (passage: Passage) => void;
}

const STANCES: Record<string, string> = {
  ASSERTS: "states it",
  DENIES: "denies it",
  DOUBTS: "calls it into question",
  RELAYS: "repeats it from elsewhere",
};

export function QuotedPassage({ passage, article, onShow }: QuotedPassageProperties) {
  const own = { lang: article.language, dir: findDirection(article.language) };
  return (
    <figure class="passage-entry">
      {passage.quote !== null && (
        <blockquote {...own}>
          {onShow === undefined ? (
            passage.quote
          ) : (
            <button type="button" class="quote" onClick={() => onShow(passage)}>
              {passage.quote}
              <span class="visually-hidden" lang="en">
                {" "}
                (show in the text)
              </span>
            </button>
          )}
        </blockquote>
      )}
      <figcaption>
        <Speaker passage={passage} article={article} /> {STANCES[passage.stance]}
        {(passage.validFrom !== null || passage.validTo !== null) && ", "}
        <Validity from={passage.validFrom} to={passage.validTo} />
        {onShow === undefined && (
          <>
            {" "}
            in{" "}
            <Link href={linkToArticle(article.slug)} {...own}>
              {article.headline}
            </Link>
          </>
        )}
      </figcaption>
    </figure>
  );
}

function Speaker({ passage: { voice, speaker }, article }: { passage: Passage; article: PassageArticle }) {
  if (speaker !== null) {
    return (
      <Link class={`kind-${speaker.kind.toLowerCase()}`} href={linkToEntity(speaker.slug)}>
        <bdi>{speaker.name}</bdi>
      </Link>
    );
  }
  if (voice === "PUBLISHER") return <span>{article.source === null ? "The publisher" : <bdi>{article.source.name}</bdi>}</span>;
  return <span>{voice === "UNNAMED_SPEAKER" ? "Somebody whom the article does not name" : "A voice that could not be told"}</span>;
}
