// The ways to share an article: its address, the device's own way, networks, and a card for other pages.

import { useState } from "preact/hooks";

export interface ShareCard {
  url: string;
  title: string;
  text: string;
  links: { network: string; url: string }[];
}

const NETWORKS: Record<string, string> = {
  email: "Email",
  facebook: "Facebook",
  linkedin: "LinkedIn",
  telegram: "Telegram",
  whatsapp: "WhatsApp",
  x: "X",
};
const WIDTH = 600;
const HEIGHT = 240;

export function SharePanel({ share }: { share: ShareCard }) {
  const [said, setSaid] = useState("");
  const copy = (text: string, what: string) => {
    setSaid("");
    navigator.clipboard
      .writeText(text)
      .then(() => setSaid(`${what} copied.`))
      .catch(() => setSaid("The browser did not allow to copy it. Select it and copy it yourself."));
  };
  const code = writeEmbedCode(share);
  return (
    <section class="share-panel" aria-labelledby="share">
      <h2 id="share">Share</h2>
      <div class="share-ways">
        <button type="button" onClick={() => copy(share.url, "Link")}>
          Copy the link
        </button>
        {"share" in navigator && (
          <button type="button" onClick={() => shareNatively(share)}>
            Share …
          </button>
        )}
        {share.links.map(({ network, url }) => (
          <a key={network} href={url} target="_blank" rel="noopener noreferrer">
            {NETWORKS[network] ?? network}
          </a>
        ))}
      </div>
      <details>
        <summary>Embed it in a page</summary>
        <label class="field">
          <span>Code of the card</span>
          <textarea readOnly rows={4} value={code} onFocus={(event) => event.currentTarget.select()} />
        </label>
        <button type="button" onClick={() => copy(code, "Code")}>
          Copy the code
        </button>
      </details>
      <p role="status">{said}</p>
    </section>
  );
}

/** Whoever shares may change their mind: that is no fault. */
function shareNatively({ url, title, text }: ShareCard): void {
  navigator.share({ url, title, text }).catch(() => {});
}

/** Return the code that oEmbed gives, too: a frame around the card of the article. */
function writeEmbedCode({ url, title }: ShareCard): string {
  const frame = document.createElement("iframe");
  const attributes = {
    src: url.replace(/\/articles\/([^/]*)$/, "/embed/$1"),
    width: String(WIDTH),
    height: String(HEIGHT),
    title,
    loading: "lazy",
    referrerpolicy: "no-referrer",
    sandbox: "allow-popups allow-popups-to-escape-sandbox",
  };
  for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
  return new XMLSerializer().serializeToString(frame).replace(/ xmlns="[^"]*"/, "");
}
