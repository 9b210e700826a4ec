import { graphql } from 'relay-runtime';

graphql`
  query StatementListQuery($query: String!, $count: Int!, $cursor: String) {
    ...StatementList_page @arguments(query: $query, count: $count, cursor: $cursor)
  }
`;

graphql`
  fragment StatementList_page on Query
  @argumentDefinitions(query: { type: "String!" }, count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
  @refetchable(queryName: "StatementListPaginationQuery") {
    statements(query: $query, first: $count, after: $cursor) @connection(key: "StatementList_statements") {
      totalCount
      edges {
        score
        node {
          text
          ...StatementList_speaker
        }
      }
    }
  }
`;

graphql`
  fragment StatementList_speaker on Statement {
    speaker {
      __typename
      ... on Person {
        name
      }
      ... on Organization {
        name
      }
    }
  }
`;
