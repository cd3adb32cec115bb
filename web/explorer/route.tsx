// Which view an address shows, and links between views that load no new page.

import type { ComponentChildren, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

const MOVED = "explorer:moved";

/** Where the reader is: the path, and what stands after the question mark. */
export interface Place {
  path: string;
  search: URLSearchParams;
}

export function readPlace(): Place {
  return { path: location.pathname, search: new URLSearchParams(location.search) };
}

/** Return the place that is shown now, and follow it. */
export function usePlace(): Place {
  const [place, setPlace] = useState(readPlace);
  useEffect(() => {
    const follow = () => setPlace(readPlace());
    addEventListener("popstate", follow);
    addEventListener(MOVED, follow);
    return () => {
      removeEventListener("popstate", follow);
      removeEventListener(MOVED, follow);
    };
  }, []);
  return place;
}

type Parameters = Record<string, string | readonly string[] | null | undefined>;

/** Go to an address of the explorer; `replace` leaves no step back to the present one. */
export function goTo(address: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
  dispatchEvent(new Event(MOVED));
}

/** Return an address of `path` with the parameters that have a value; one with several is stated for each. */
export function buildAddress(path: string, parameters: Parameters = {}): string {
  const given = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const item of [value ?? []].flat()) if (item !== "") given.append(name, item);
  }
  return given.size === 0 ? path : `${path}?${given}`;
}

export const linkToArticle = (slug: string) => `/explore/articles/${encodeURIComponent(slug)}`;
export const linkToEntity = (slug: string) => `/explore/entities/${encodeURIComponent(slug)}`;
export const linkToGraph = (parameters: Parameters) =>
  buildAddress("/explore/graph", parameters);

/** Return the slug that follows `beginning` in a path; null where the path is another. */
export function readSlug(path: string, beginning: string): string | null {
  if (!path.startsWith(beginning) || path.indexOf("/", beginning.length) >= 0 || path === beginning) return null;
  try {
    const slug = decodeURIComponent(path.slice(beginning.length));
    return slug.includes("\0") ? null : slug; // no text of the service has this character
  } catch {
    return null;
  }
}

type LinkProperties = Omit<JSX.IntrinsicElements["a"], "href" | "role"> & { href: string; children: ComponentChildren };

/** A link within the explorer; with a modifier key, or another button, the browser does as it always does. */
export function Link({ href, children, ...rest }: LinkProperties) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    goTo(href);
    scrollTo(0, 0);
    document.getElementById("view")?.focus({ preventScroll: true });
  };
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
