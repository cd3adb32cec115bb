// The explorer: which view belongs to which address.

import { render } from "preact";

import { applyTheme } from "./parts/theme_choice";
import { readName, usePlace } from "./route";
import "./style/base.css";
import { EntityView } from "./views/entity";
import { FrontPage } from "./views/front_page";
import { GraphView } from "./views/graph";
import { NotFound } from "./views/not_found";

function Explorer() {
  const place = usePlace();
  if (place.path === "/") return <FrontPage place={place} />;
  const entity = readName(place.path, "/explore/entities/");
  if (entity !== null) return <EntityView key={entity} place={place} name={entity} />;
  if (place.path === "/explore/graph") return <GraphView place={place} />;
  return <NotFound />;
}

applyTheme();
render(<Explorer />, document.getElementById("explorer")!);
