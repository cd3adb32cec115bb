// The explorer: which view belongs to which address.

import { render } from "preact";

import { applyTheme } from "./parts/theme_choice";
import { readSlug, usePlace } from "./route";
import "./style/base.css";
import { ArticleView } from "./views/article";
import { FrontPage } from "./views/front_page";
import { NotFound } from "./views/not_found";
import { SearchResults } from "./views/search_results";

function Explorer() {
  const place = usePlace();
  const article = readSlug(place.path, "/explore/articles/");
  if (article !== null) return <ArticleView key={article} slug={article} />;
  if (place.path === "/") return place.search.get("q")?.trim() ? <SearchResults place={place} /> : <FrontPage place={place} />;
  return <NotFound />;
}

applyTheme();
render(<Explorer />, document.getElementById("explorer")!);
