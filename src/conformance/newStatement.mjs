/**
 * Imports an article with one quotation that the record does not have yet, as a curator.
 *
 * @param words what somebody is quoted with; in no other suite
 */
export async function importStatement(service, words) {
  const response = await fetch(service.graphql, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${service.token}` },
    body: JSON.stringify({
      query: 'mutation Import($input: ImportSourceInput!) { importSource(input: $input) { userErrors { message } } }',
      variables: { input: {
        url: `https://news.example/${encodeURIComponent(words)}`, headline: 'Minister Speaks of Cooperation', publisher: 'Example News',
        text: `Minister Speaks of Cooperation\n\nRussian Foreign Minister Sergey Lavrov met reporters on Tuesday.\n\n“${words},” Lavrov said.\n`,
      } },
    }),
  });
  const { data, errors } = await response.json();
  if (errors || data.importSource.userErrors.length) throw new Error(JSON.stringify(errors ?? data));
}

/** What is subscribed to. */
export const SUBSCRIPTION = 'subscription Recorded { statementRecorded { id text } }';
