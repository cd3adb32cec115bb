// A field in which one entity is picked by type-ahead.

import { useEffect, useId, useState } from "preact/hooks";

import type { Named } from "../relation";
import { writeQuantity, writeTerm } from "../words";
import { KindMark } from "./kind_mark";
import { useSuggestions } from "./search_box";

interface EntityPickerProperties {
  label: string;
  /** What is picked; null while nothing is. */
  picked: Named | null;
  onPick: (entity: Named | null) => void;
}

export function EntityPicker({ label, picked, onPick }: EntityPickerProperties) {
  const [text, setText] = useState(picked?.name ?? "");
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const suggestions = useSuggestions(isOpen ? text : "");
  const id = useId();
  useEffect(() => setText(picked?.name ?? ""), [picked?.id]);

  const close = () => {
    setOpen(false);
    setChosen(0);
  };
  const pick = (entity: Named) => {
    setText(entity.name);
    close();
    onPick(entity);
  };
  const leave = () => {
    close();
    if (text.trim() === "" && picked !== null) onPick(null);
    else setText(picked?.name ?? "");
  };
  const press = (event: KeyboardEvent) => {
    const count = suggestions.length;
    if (event.key === "Escape") return close();
    if (event.key === "Enter") {
      event.preventDefault();
      const suggestion = isOpen ? suggestions[chosen] : undefined;
      return suggestion === undefined ? undefined : pick(suggestion.entity);
    }
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0 || count === 0) return;
    event.preventDefault();
    setChosen((before) => (before + step + count) % count);
  };
  const isShown = isOpen && suggestions.length > 0;
  return (
    <div class="entity-picker">
      <label for={`${id}-input`}>{label}</label>
      <input
        id={`${id}-input`}
        type="text"
        role="combobox"
        autocomplete="off"
        placeholder="A name"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={id}
        aria-activedescendant={isShown ? `${id}-${chosen}` : undefined}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
          setChosen(0);
        }}
        onKeyDown={press}
        onBlur={leave}
      />
      <ul id={id} role="listbox" aria-label={`Suggestions for ${label}`} class="suggestions" hidden={!isShown}>
        {suggestions.map(({ entity, matched }, index) => (
          <li
            key={entity.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(entity)}
          >
            <span class={`kind-${entity.kind.toLowerCase()}`}>
              <KindMark kind={entity.kind} />
            </span>{" "}
            <bdi>{entity.name}</bdi>{" "}
            {matched !== entity.name && (
              <span class="faint">
                <bdi>{matched}</bdi>{" "}
              </span>
            )}
            <span class="faint">
              {writeTerm(entity.kind)} · {writeQuantity(entity.articleCount, "article")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
