// The explorer: which view belongs to which address.

import { render } from "preact";

import { applyTheme } from "./parts/theme_choice";
import { readSlug, usePlace } from "./route";
import "./style/base.css";
import { ArticleView } from "./views/article";
import { EntityView } from "./views/entity";
import { FrontPage } from "./views/front_page";
import { GraphView } from "./views/graph";
import { NotFound } from "./views/not_found";
import { SearchResults } from "./views/search_results";

function Explorer() {
  const place = usePlace();
  const article = readSlug(place.path, "/explore/articles/");
  if (article !== null) return <ArticleView key={article} slug={article} />;
  const entity = readSlug(place.path, "/explore/entities/");
  if (entity !== null) return <EntityView key={entity} place={place} name={entity} />;
  if (place.path === "/explore/graph") return <GraphView place={place} />;
  if (place.path === "/") return place.search.get("q")?.trim() ? <SearchResults place={place} /> : <FrontPage place={place} />;
  return <NotFound />;
}

applyTheme();
render(<Explorer />, document.getElementById("explorer")!);
