// What was corrected in an article, and which versions it had.

import { writeInstant, writeQuantity } from "../words";

export interface ArticleVersion {
  version: number;
  headline: string;
  at: string;
  note: string | null;
}

interface VersionHistoryProperties {
  /** The newest first. */
  versions: ArticleVersion[];
  /** Told by itself: the version that says so corrects nothing. */
  retraction: { reason: string } | null;
  lang: string;
  dir: "ltr" | "rtl";
}

export function VersionHistory({ versions, retraction, ...own }: VersionHistoryProperties) {
  const noted = versions.filter(({ note }) => note !== null && note !== retraction?.reason);
  return (
    <>
      {noted.length > 0 && (
        <ul class="corrections" aria-label="Corrections">
          {noted.map(({ version, at, note }) => (
            <li key={version}>
              <time dateTime={at}>{writeInstant(at)}</time> <span {...own}>{note}</span>
            </li>
          ))}
        </ul>
      )}
      {versions.length > 1 && (
        <details class="versions">
          <summary>{writeQuantity(versions.length, "version")}</summary>
          <ol reversed start={versions[0]!.version}>
            {versions.map(({ version, headline, at }) => (
              <li key={version}>
                <time dateTime={at}>{writeInstant(at)}</time> <bdi {...own}>{headline}</bdi>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
