// A text field that suggests entities: a combobox as the ARIA Authoring Practices Guide describes it.

import { useEffect, useId, useState } from "preact/hooks";

import { ask } from "../ask";
import suggestDocument from "../queries/suggest.graphql";
import { writeQuantity, writeTerm } from "../words";

/** What is known of an entity that was suggested. */
export interface SuggestedEntity {
  id: string;
  slug: string;
  name: string;
  kind: string;
  articleCount: number;
}

interface Suggestion {
  matched: string;
  entity: SuggestedEntity;
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

interface EntityBoxProperties {
  label: string;
  /** Where the label is seen; beside a placeholder that says the same it is for screen readers alone. */
  isLabelled?: boolean;
  placeholder?: string;
  /** The text at first, and whenever it changes. */
  text?: string;
  onChoose: (entity: SuggestedEntity) => void;
  /** What Enter does with a text of which no suggestion was chosen; the first suggestion is taken where this is absent. */
  onText?: (text: string) => void;
}

export function EntityBox({ label, isLabelled, placeholder, text: given = "", onChoose, onText }: EntityBoxProperties) {
  const [text, setText] = useState(given);
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const suggestions = useSuggestions(isOpen ? text : "");
  const listId = useId();
  useEffect(() => setText(given), [given]);

  const close = () => {
    setOpen(false);
    setMarked(-1);
  };
  const choose = ({ entity }: Suggestion) => {
    close();
    setText(given);
    onChoose(entity);
  };
  const enter = () => {
    const suggestion = suggestions[marked] ?? (onText === undefined ? suggestions[0] : undefined);
    if (suggestion !== undefined) return choose(suggestion);
    close();
    onText?.(text.trim());
  };
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return; // the key belongs to a word that is still being written
    if (event.key === "Escape") close();
    if (event.key === "Enter") {
      event.preventDefault();
      enter();
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    setOpen(true);
    if (suggestions.length === 0) return;
    event.preventDefault();
    const count = suggestions.length + 1; // the text itself is one of the choices
    setMarked((before) => ((before + 1 + step + count) % count) - 1);
  };
  const isShown = isOpen && suggestions.length > 0;
  return (
    <div class="entity-box">
      <label class={isLabelled === true ? undefined : "visually-hidden"} for={`${listId}-input`}>
        {label}
      </label>
      <input
        id={`${listId}-input`}
        type="text"
        enterkeyhint={onText === undefined ? "done" : "search"}
        role="combobox"
        placeholder={placeholder}
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={isShown && marked >= 0 ? `${listId}-${marked}` : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setMarked(-1);
        }}
        onKeyDown={press}
        onBlur={close}
      />
      <ul id={listId} role="listbox" aria-label="Suggestions" class="suggestions" hidden={!isShown}>
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.entity.id}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === marked}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
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
    </div>
  );
}
