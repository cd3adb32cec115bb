// An article's text with its structure, the names in it underlined, and one passage highlighted at a time.
//
// The markup is parsed into a document that runs and loads nothing. Of it only the elements named here are built anew,
// with no attribute but where a link leads.

import { h, type ComponentChildren, type VNode } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";

import { alignText, cutText, type Alignment, type Span } from "../aligned_text";
import { Mention, type MentionedEntity } from "./mention";

/** A name in the text. */
export interface MentionMark extends Span {
  id: string;
  entity: MentionedEntity;
}

/** A passage that can be highlighted. */
export interface PassageMark extends Span {
  id: string;
}

interface ArticleBodyProperties {
  html: string;
  text: string;
  /** Relative links lead from here. */
  base: string;
  language: string;
  direction: "ltr" | "rtl";
  mentions: MentionMark[];
  /** What is highlighted and brought into view. */
  passage: PassageMark | null;
}

const KEPT = new Set(
  "p br em strong b i code pre blockquote ul ol li h1 h2 h3 h4 h5 h6 hr sub sup table thead tbody tr th td".split(" "),
);
/** Elements whose content is no text of the article. */
const DROPPED = new Set("script style template noscript iframe object embed svg math head title textarea select".split(" "));
const SCHEMES = new Set(["http:", "https:", "mailto:"]);

export function ArticleBody({ html, text, base, language, direction, mentions, passage }: ArticleBodyProperties) {
  const body = useRef<HTMLDivElement>(null);
  const read = useMemo(() => readMarkup(html, text), [html, text]);
  useEffect(() => {
    if (passage === null || body.current === null) return;
    const place = body.current.querySelector<HTMLElement>("mark.passage");
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    place?.scrollIntoView({ block: "center", behavior: isCalm ? "auto" : "smooth" });
    place?.focus({ preventScroll: true });
  }, [passage]);
  const builder = new Builder(base, read.alignment, mentions, passage, read.levelShift);
  return (
    <div ref={body} class="article-body" lang={language} dir={direction}>
      {[...read.root.childNodes].map((node) => builder.build(node))}
    </div>
  );
}

interface Markup {
  root: Element;
  alignment: Alignment;
  /** How much lower headings are put, so that the highest stands below the headline. */
  levelShift: number;
}

/** Return the parsed markup where its words are those of the text, else the paragraphs of the text alone. */
function readMarkup(html: string, text: string): Markup {
  const root = new DOMParser().parseFromString(html, "text/html").body;
  const levels = [...root.querySelectorAll("h1, h2, h3, h4, h5, h6")].map(({ localName }) => Number(localName[1]));
  const levelShift = levels.length === 0 ? 0 : 2 - Math.min(...levels);
  const alignment = alignText(listTextNodes(root), text);
  if (alignment !== null) return { root, alignment, levelShift };
  const plain = new DOMParser().parseFromString("", "text/html").body;
  for (const paragraph of text.split("\n\n")) {
    const element = plain.ownerDocument.createElement("p");
    element.textContent = paragraph;
    plain.append(element);
  }
  return { root: plain, alignment: alignText(listTextNodes(plain), text)!, levelShift: 0 };
}

function listTextNodes(root: Element): Text[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Text) return [node];
    return node instanceof Element && !DROPPED.has(node.localName) ? listTextNodes(node) : [];
  });
}

/** Builds what is shown of parsed markup. */
class Builder {
  private readonly shown = new Set<string>();

  constructor(
    private readonly base: string,
    private readonly alignment: Alignment,
    private readonly mentions: MentionMark[],
    private readonly passage: PassageMark | null,
    private readonly levelShift: number,
  ) {}

  build(node: Node): ComponentChildren {
    if (node instanceof Text) return this.buildText(node);
    if (!(node instanceof Element) || DROPPED.has(node.localName)) return null;
    const children = [...node.childNodes].map((child) => this.build(child));
    if (node.localName === "a") return this.buildLink(node.getAttribute("href"), children);
    if (node.localName === "img") return this.buildPicture(node);
    if (!KEPT.has(node.localName)) return children;
    return children.length === 0 ? h(this.nameElement(node), null) : h(this.nameElement(node), null, children);
  }

  private nameElement({ localName }: Element): string {
    const level = /^h([1-6])$/.exec(localName)?.[1];
    return level === undefined ? localName : `h${Math.min(6, Number(level) + this.levelShift)}`;
  }

  private buildLink(address: string | null, children: ComponentChildren): ComponentChildren {
    const href = readAddress(address, this.base);
    if (href === null) return children;
    return (
      <a href={href} rel="noopener noreferrer">
        {children}
      </a>
    );
  }

  /** A picture lies with its publisher and is not loaded: what it shows is said, and where it is. */
  private buildPicture(picture: Element): ComponentChildren {
    return this.buildLink(picture.getAttribute("src"), `Picture: ${picture.getAttribute("alt") || "not described"}`);
  }

  private buildText(node: Text): ComponentChildren {
    const offsets = this.alignment.get(node) ?? [];
    const marks: (MentionMark | PassageMark)[] = [...this.mentions, ...(this.passage === null ? [] : [this.passage])];
    return cutText(node.data, offsets, marks.filter((mark) => isNear(mark, offsets))).map(({ text, marks: covering }) => {
      const mention = covering.find((mark): mark is MentionMark => "entity" in mark);
      const isPassage = this.passage !== null && covering.includes(this.passage);
      const shown: ComponentChildren = mention === undefined ? text : this.buildMention(mention, text);
      return isPassage ? this.buildPassage(shown) : shown;
    });
  }

  /** A name that markup cuts in two is one stop for the keyboard. */
  private buildMention(mention: MentionMark, text: string): VNode {
    const isFirst = !this.shown.has(mention.id);
    this.shown.add(mention.id);
    return <Mention key={mention.id} entity={mention.entity} text={text} isStop={isFirst} />;
  }

  private buildPassage(children: ComponentChildren): VNode {
    return (
      <mark class="passage" tabIndex={-1}>
        {children}
      </mark>
    );
  }
}

const isNear = ({ start, end }: Span, offsets: number[]) =>
  offsets.length > 0 && start <= offsets[offsets.length - 1]! && end > offsets[0]!;

/** Return the address that a link in a text leads to; null for one that does something else. */
function readAddress(address: string | null, base: string): string | null {
  if (address === null) return null;
  try {
    const url = new URL(address, base);
    return SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
