import { graphql } from 'relay-runtime';

graphql`
  mutation RejectQuotationMutation($input: CurateQuotationInput!) {
    rejectQuotation(input: $input) {
      quotation {
        reviewStatus
      }
      userErrors {
        code
        message
      }
    }
  }
`;
