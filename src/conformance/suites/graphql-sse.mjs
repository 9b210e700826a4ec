// The client graphql-sse, one connection for each operation: an answer, a refusal, and a statement when it is recorded.
import assert from 'node:assert/strict';

import { createClient } from 'graphql-sse';

import { SUBSCRIPTION, importStatement } from '../newStatement.mjs';

const WORDS = 'We shall build a bridge of seven hundred lanterns across the river';

export default async function suite({ service }) {
  const client = createClient({ url: service.graphql, retryAttempts: 0 });
  try {
    const answers = [];
    for await (const answer of client.iterate({ query: '{ __typename }' })) answers.push(answer);
    assert.deepEqual(answers, [{ data: { __typename: 'Query' } }]);

    const refused = [];
    for await (const answer of client.iterate({ query: '{ nothing }' })) refused.push(answer);
    assert.equal(refused[0].errors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');

    const events = client.iterate({ query: SUBSCRIPTION });
    const first = events.next();
    await importStatement(service, WORDS);
    const { value } = await first;
    assert.match(value.data.statementRecorded.text, new RegExp(WORDS));
    await events.return();
    return 'an answer, a refusal, an event';
  } finally {
    client.dispose();
  }
}
