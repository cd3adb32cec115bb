// Where GraphiQL keeps tabs, history and sizes in this browser: everything but headers, which may hold a key.

const PREFIX = "graphiql:";
const WITH_HEADERS = ["tabState", "queries", "favorites"].map((name) => PREFIX + name);
const HEADERS = `${PREFIX}headers`;

/** Storage as GraphiQL uses it. */
export interface KeptState {
  readonly length: number;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  clear(): void;
}

/**
 * Return `storage` without headers; null where the browser forbids storage.
 *
 * GraphiQL leaves them out of its tabs, but its history keeps them, whatever `shouldPersistHeaders` says.
 */
export function keepNoHeaders(storage: Storage | null): KeptState | null {
  if (storage === null) return null;
  storage.removeItem(HEADERS);
  for (const key of WITH_HEADERS) {
    const kept = storage.getItem(key);
    if (kept !== null) storage.setItem(key, dropHeaders(kept)); // of a visit before this was so
  }
  return {
    get length() {
      return storage.length;
    },
    getItem: (key) => storage.getItem(key),
    setItem(key, value) {
      if (key !== HEADERS) storage.setItem(key, WITH_HEADERS.includes(key) ? dropHeaders(value) : value);
    },
    removeItem: (key) => storage.removeItem(key),
    clear() {
      for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
    },
  };
}

/** Return this browser's storage; null where it is forbidden. */
export function findStorage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** Return whether tabs of an earlier visit are kept. */
export function hasTabs(storage: KeptState | null): boolean {
  return storage?.getItem(`${PREFIX}tabState`) != null;
}

function dropHeaders(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json, (name, value) => (name === "headers" ? null : value)));
  } catch {
    return "";
  }
}
