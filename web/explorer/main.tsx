// The explorer: which view belongs to which address.

import { render } from "preact";

import { applyTheme } from "./parts/theme_choice";
import { usePlace } from "./route";
import "./style/base.css";
import { FrontPage } from "./views/front_page";
import { NotFound } from "./views/not_found";

function Explorer() {
  const place = usePlace();
  if (place.path === "/") return <FrontPage place={place} />;
  return <NotFound />;
}

applyTheme();
render(<Explorer />, document.getElementById("explorer")!);
