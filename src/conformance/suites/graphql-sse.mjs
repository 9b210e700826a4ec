// The client graphql-sse, one connection for each operation.
import assert from 'node:assert/strict';

import { createClient } from 'graphql-sse';

import { importUntil } from '../subscriptions/imports.mjs';

export default async function suite({ service }) {
  const client = createClient({ url: service.graphql, retryAttempts: 0 });
  assert.deepEqual((await first(client, '{ __typename }')).data, { __typename: 'Query' });

  const told = first(client, 'subscription { statementRecorded { text speaker { ... on Person { name } } } }');
  const { data, errors } = await importUntil(told, service);
  assert.equal(errors, undefined);
  assert.match(data.statementRecorded.text, /^We have made progress in/);
  assert.equal(data.statementRecorded.speaker.name, 'Kari Nordmann');

  const broken = await first(client, '{ nothing }');
  assert.equal(broken.errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  const refused = await first(client, 'mutation { importSource(input: { text: "x" }) { notes } }');
  assert.equal(refused.errors[0].extensions.code, 'UNAUTHENTICATED');
  client.dispose();
  return 'queries, mutations and subscriptions, errors with their codes';
}

/** The first answer to an operation, which is ended with it. */
async function first(client, query) {
  for await (const answer of client.iterate({ query })) return answer;
  return undefined;
}
