// What an address shows at which there is nothing.

import { PageFrame } from "../parts/page_frame";
import { Link } from "../route";

export function NotFound({ what = "page" }: { what?: string }) {
  return (
    <PageFrame title="Not found" operation={null}>
      <h1>Not found</h1>
      <p>There is no {what} at this address, or it is not published.</p>
      <p>
        <Link href="/">The newest articles</Link>
      </p>
    </PageFrame>
  );
}
