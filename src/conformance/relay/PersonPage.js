import { graphql } from 'relay-runtime';

graphql`
  query PersonPageQuery($id: ID!, $date: PartialDate!) {
    person(id: $id) {
      name
      ...PersonPage_statements
      ...PersonPage_met
      ...PersonPage_roles @arguments(date: $date)
    }
  }
`;

graphql`
  fragment PersonPage_statements on Person
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, cursor: { type: "String" })
  @refetchable(queryName: "PersonPageStatementsQuery") {
    statements(first: $count, after: $cursor) @connection(key: "PersonPage_statements") {
      edges {
        node {
          text
        }
      }
    }
  }
`;

graphql`
  fragment PersonPage_met on Person
  @argumentDefinitions(count: { type: "Int", defaultValue: 10 }, before: { type: "String" })
  @refetchable(queryName: "PersonPageMetQuery") {
    met(last: $count, before: $before) @connection(key: "PersonPage_met") {
      edges {
        node {
          meetingCount
          person {
            name
          }
        }
      }
    }
  }
`;

graphql`
  fragment PersonPage_roles on Person
  @argumentDefinitions(date: { type: "PartialDate!" })
  @refetchable(queryName: "PersonPageRolesQuery") {
    roleOn(date: $date) {
      role
      organization {
        name
      }
    }
  }
`;
