// Components' fragments as an application has them: lists that page forward and backward, from Query and from Article.

graphql`
  query ArticleListQuery($first: Int, $last: Int, $slug: String!) {
    ...ArticleListForward_query @arguments(first: $first)
    ...ArticleListBackward_query @arguments(last: $last)
    article(slug: $slug) {
      ...ArticleListEntitiesForward_article @arguments(first: $first)
      ...ArticleListEntitiesBackward_article @arguments(last: $last)
    }
  }
`;

graphql`
  fragment ArticleListForward_query on Query
  @refetchable(queryName: "ArticleListForwardQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
    articles(first: $first, after: $after) @connection(key: "ArticleListForward_articles") {
      edges { node { slug } }
    }
  }
`;

graphql`
  fragment ArticleListBackward_query on Query
  @refetchable(queryName: "ArticleListBackwardQuery")
  @argumentDefinitions(last: { type: "Int", defaultValue: 2 }, before: { type: "String" }) {
    latest: articles(last: $last, before: $before) @connection(key: "ArticleListBackward_latest") {
      edges { node { slug } }
    }
  }
`;

graphql`
  fragment ArticleListEntitiesForward_article on Article
  @refetchable(queryName: "ArticleListEntitiesForwardQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 2 }, after: { type: "String" }) {
    entities(first: $first, after: $after) @connection(key: "ArticleListForward_entities") {
      edges { salience node { slug } }
    }
  }
`;

graphql`
  fragment ArticleListEntitiesBackward_article on Article
  @refetchable(queryName: "ArticleListEntitiesBackwardQuery")
  @argumentDefinitions(last: { type: "Int", defaultValue: 2 }, before: { type: "String" }) {
    least: entities(last: $last, before: $before) @connection(key: "ArticleListBackward_least") {
      edges { salience node { slug } }
    }
  }
`;
