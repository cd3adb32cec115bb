"""The operations that are measured, as a client would send them."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Operation:
    """One operation; `root` is the response key of its only root field, `servers` are those that answer it."""

    name: str
    root: str
    document: str
    servers: tuple[str, ...] = ("newsgraph", "handwritten", "strawberry")


STORY = Operation(
    "story",
    "article",
    """query Story($slug: String!, $entities: Int!) {
  article(slug: $slug) {
    headline
    entities(first: $entities) { edges { role node { name } } }
    related(first: 8) {
      edges { score reasons { kind text } node { headline entities(first: 3) { edges { node { name } } } } }
    }
    relations(first: 5) {
      edges { node { kind subject { name } object { name } } evidence { quote speaker { name } } }
    }
  }
}""",
)
FRONT_PAGE = Operation(
    "front page",
    "articles",
    """query FrontPage($sections: [String!]) {
  articles(first: 20, filter: {sections: $sections}) {
    edges {
      node { slug headline summary section publishedAt entities(first: 3) { edges { node { name kind } } } }
    }
    pageInfo { hasNextPage }
  }
}""",
)
ENTITY_PAGE = Operation(
    "entity page",
    "entity",
    """query EntityPage($slug: String!) {
  entity(slug: $slug) {
    name
    kind
    description
    articleCount
    articles(first: 20) { edges { node { slug headline publishedAt } } pageInfo { hasNextPage } }
    relations(first: 10) { edges { node { kind subject { name } object { name } assertedBy } } }
    coMentions(first: 10) { edges { articleCount node { name kind } } }
  }
}""",
)
SUGGEST = Operation(
    "suggest",
    "suggest",
    """query Suggest($prefix: String!) {
  suggest(prefix: $prefix, first: 10) { matched entity { name kind articleCount } }
}""",
)
SEARCH = Operation(
    "search",
    "search",
    """query Search($words: String!) {
  search(query: $words, first: 20) {
    edges {
      score
      node { __typename ... on Article { slug headline publishedAt } ... on Entity { name kind articleCount } }
    }
  }
}""",
    servers=("newsgraph", "handwritten"),  # nobody ranks alike without the same index and the same statement
)
PATH = Operation(
    "path",
    "path",
    """query Path($from: ID!, $to: ID!) {
  path(from: $from, to: $to) {
    length
    steps {
      from { name }
      to { name }
      relation { kind subject { name } object { name } }
      articles(first: 1) { edges { node { headline } } }
    }
  }
}""",
)
OPERATIONS = (STORY, FRONT_PAGE, ENTITY_PAGE, SUGGEST, SEARCH)
