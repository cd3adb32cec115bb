// What stands in the place of a list in which there is nothing, and the way back from it.

import { clearFilter, isNarrowed, linkToFilter, type Filter } from "../filter";
import { Link } from "../route";

export function NothingFound({ filter }: { filter: Filter }) {
  return (
    <div class="notice" role="status">
      <p>
        {filter.text !== "" && "Nothing has all of these words."}
        {filter.text !== "" && isNarrowed(filter) && " Filters narrow the search, too."}
        {filter.text === "" && (isNarrowed(filter) ? "No article meets these filters." : "There are no articles yet.")}
      </p>
      <p>
        {isNarrowed(filter) ? (
          <Link href={linkToFilter(clearFilter(filter))}>Look without filters</Link>
        ) : (
          <Link href="/">The newest articles</Link>
        )}
      </p>
    </div>
  );
}
