// Search with type-ahead over entities: a combobox as the ARIA Authoring Practices Guide describes it.

import { useEffect, useId, useRef, useState } from "preact/hooks";

import { ask } from "../ask";
import suggestDocument from "../queries/suggest.graphql";
import { buildAddress, goTo, linkToEntity, usePlace } from "../route";
import { writeQuantity, writeTerm } from "../words";

interface Suggestion {
  matched: string;
  entity: { id: string; slug: string; name: string; kind: string; articleCount: number };
}

const PAUSE_MILLISECONDS = 120;

/** Return what begins with the text, a moment after the last key; none for an empty text. */
function useSuggestions(text: string): Suggestion[] {
  const [suggestions, setSuggestions] = useState<Suggestion[]>([]);
  useEffect(() => {
    if (text.trim() === "") {
      setSuggestions([]);
      return;
    }
    const controller = new AbortController();
    const waiting = setTimeout(() => {
      ask<{ suggest: Suggestion[] }>({ document: suggestDocument, variables: { prefix: text.trim() } }, controller.signal)
        .then((data) => setSuggestions(data.suggest))
        .catch(() => setSuggestions([])); // type-ahead is a help; the search itself tells what fails
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(waiting);
      controller.abort();
    };
  }, [text]);
  return suggestions;
}

export function SearchBox() {
  const { search } = usePlace();
  const asked = search.get("q") ?? "";
  const [text, setText] = useState(asked);
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const suggestions = useSuggestions(isOpen ? text : "");
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(asked), [asked]);

  const close = () => {
    setOpen(false);
    setChosen(-1);
  };
  const open = (suggestion: Suggestion) => {
    close();
    goTo(linkToEntity(suggestion.entity.slug));
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const suggestion = suggestions[chosen];
    if (suggestion !== undefined) return open(suggestion);
    close();
    goTo(buildAddress("/", { q: text.trim() }));
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === "Escape") close();
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || suggestions.length === 0) return;
    event.preventDefault();
    const count = suggestions.length + 1; // the text itself is one of the choices
    setChosen((before) => ((before + 1 + step + count) % count) - 1);
  };
  const isShown = isOpen && suggestions.length > 0;
  return (
    <form role="search" class="search-box" onSubmit={submit}>
      <label class="visually-hidden" for={`${listId}-input`}>
        Search articles, people and organizations
      </label>
      <input
        id={`${listId}-input`}
        ref={input}
        type="text"
        enterkeyhint="search"
        role="combobox"
        placeholder="Search"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={chosen < 0 ? undefined : `${listId}-${chosen}`}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setChosen(-1);
        }}
        onKeyDown={move}
        onBlur={close}
      />
      <ul id={listId} role="listbox" aria-label="Suggestions" class="suggestions" hidden={!isShown}>
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.entity.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => open(suggestion)}
          >
            <bdi>{suggestion.entity.name}</bdi>{" "}
            {suggestion.matched !== suggestion.entity.name && (
              <span class="faint">
                <bdi>{suggestion.matched}</bdi>{" "}
              </span>
            )}
            <span class="faint">
              {writeTerm(suggestion.entity.kind)} · {writeQuantity(suggestion.entity.articleCount, "article")}
            </span>
          </li>
        ))}
      </ul>
    </form>
  );
}
