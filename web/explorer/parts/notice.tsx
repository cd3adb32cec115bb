// What stands in the place of something that is not there yet, or not at all.

import { AskError } from "../ask";

export function Loading({ what }: { what: string }) {
  return (
    <p class="notice" role="status">
      Loading {what} …
    </p>
  );
}

/** What went wrong, what to do, and a way to try again. */
export function Fault({ error, onRetry }: { error: Error; onRetry?: () => void }) {
  return (
    <div class="notice fault" role="alert">
      <p>{error.message}</p>
      {error instanceof AskError && error.hint !== null && <p>{error.hint}</p>}
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}
