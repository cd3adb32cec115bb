// A name in a text, with a card on hover, focus or tap: who it is. The card follows WCAG 1.4.13: Escape closes it, the
// pointer may move onto it, and it stays until the pointer or the focus has left.

import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";

import { Link, linkToEntity, linkToGraph } from "../route";
import { writeDay, writeQuantity, writeTerm } from "../words";

export interface MentionedEntity {
  id: string;
  slug: string;
  name: string;
  kind: string;
  description: string | null;
  aliases: { name: string; language: string | null; kind: string }[];
  articleCount: number;
  firstMentionedAt: string | null;
  lastMentionedAt: string | null;
  /** In the article that is read. */
  mentionCount: number;
}

interface MentionProperties {
  entity: MentionedEntity;
  /** As printed. */
  text: string;
  /** Whether the keyboard stops here. */
  isStop: boolean;
}

const OPEN_MILLISECONDS = 120;
const CLOSE_MILLISECONDS = 250;
const MOST_ALIASES = 6;
const GAP = 6;

/** Closes the card that is open now: there is one at a time. */
let closeOpen: () => void = () => {};

export function Mention({ entity, text, isStop }: MentionProperties) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const wasTouched = useRef(false);
  const isLeaving = useRef(false);
  const cardId = useId();

  const close = () => setOpen(false);
  const open = () => {
    if (!isOpen) closeOpen();
    closeOpen = close;
    setOpen(true);
  };
  const soon = (act: () => void, milliseconds: number) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(act, milliseconds);
  };
  useEffect(() => () => clearTimeout(waiting.current), []);
  useEffect(() => {
    if (!isOpen) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      const name = place.current!.querySelector("a")!;
      isLeaving.current = place.current!.contains(document.activeElement) && document.activeElement !== name;
      if (isLeaving.current) name.focus(); // it would be lost with the card
      close();
    };
    const touch = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) close();
    };
    addEventListener("keydown", leave);
    addEventListener("pointerdown", touch);
    return () => {
      removeEventListener("keydown", leave);
      removeEventListener("pointerdown", touch);
    };
  }, [isOpen]);

  return (
    <span
      ref={place}
      class="mention"
      onPointerEnter={(event) => event.pointerType === "mouse" && soon(open, OPEN_MILLISECONDS)}
      onPointerLeave={(event) => event.pointerType === "mouse" && soon(close, CLOSE_MILLISECONDS)}
      onFocusOut={(event) => place.current?.contains(event.relatedTarget as Node | null) || close()}
    >
      <Link
        href={linkToEntity(entity.slug)}
        class={`mention-name kind-${entity.kind.toLowerCase()}`}
        aria-describedby={isOpen ? cardId : undefined}
        tabIndex={isStop ? undefined : -1}
        onFocus={() => {
          if (!isLeaving.current) open();
          isLeaving.current = false;
        }}
        onPointerDown={(event) => {
          wasTouched.current = event.pointerType !== "mouse" && !isOpen;
        }}
        onClickCapture={(event) => {
          if (!wasTouched.current) return;
          wasTouched.current = false;
          event.preventDefault(); // the first tap opens the card, which holds the link
          open();
        }}
      >
        {text}
      </Link>
      {isOpen && <Card id={cardId} entity={entity} />}
    </span>
  );
}

function Card({ id, entity }: { id: string; entity: MentionedEntity }) {
  const card = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => placeCard(card.current!), []);
  const names = [...new Set(entity.aliases.filter(({ kind }) => kind !== "WEAK").map(({ name }) => name))];
  return (
    <span ref={card} id={id} class="mention-card" role="group" aria-label={entity.name} lang="en" dir="ltr">
      <strong>
        <bdi>{entity.name}</bdi>
      </strong>
      <span class={`kind-${entity.kind.toLowerCase()}`}>{writeTerm(entity.kind)}</span>
      {entity.description !== null && <span dir="auto">{entity.description}</span>}
      {names.length > 0 && (
        <span>
          Also{" "}
          {names.slice(0, MOST_ALIASES).map((name, index) => (
            <>
              {index > 0 && ", "}
              <bdi>{name}</bdi>
            </>
          ))}
          {names.length > MOST_ALIASES && ` and ${names.length - MOST_ALIASES} more`}
        </span>
      )}
      <span class="faint">
        Named {writeTimes(entity.mentionCount)} here, in {writeQuantity(entity.articleCount, "article")}
        {entity.firstMentionedAt !== null && ` since ${writeDay(entity.firstMentionedAt)}`}
      </span>
      <span class="mention-links">
        <Link href={linkToEntity(entity.slug)}>All about it</Link>
        <Link href={linkToGraph({ entity: entity.slug })}>In the graph</Link>
      </span>
    </span>
  );
}

const writeTimes = (count: number) => (count === 1 ? "once" : `${writeQuantity(count, "time")}`);

/** Put the card below its name, or above where there is no room, and within the text's width. */
function placeCard(card: HTMLElement): void {
  const around = (card.offsetParent ?? document.body).getBoundingClientRect();
  const name = card.parentElement!.getClientRects()[0]!;
  const left = Math.max(0, Math.min(name.left - around.left, around.width - card.offsetWidth));
  const isLow = name.bottom + GAP + card.offsetHeight > innerHeight && name.top - GAP - card.offsetHeight > 0;
  const top = isLow ? name.top - GAP - card.offsetHeight : name.bottom + GAP;
  card.style.left = `${left}px`;
  card.style.top = `${top - around.top}px`;
}
