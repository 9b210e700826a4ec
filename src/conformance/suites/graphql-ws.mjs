// The client graphql-ws: an answer, a refusal, a statement when it is recorded, and a connection that says why it is closed.
import assert from 'node:assert/strict';

import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

import { SUBSCRIPTION, importStatement } from '../newStatement.mjs';

const WORDS = 'We shall plant a garden of nine thousand cedars behind the old harbour';

export default async function suite({ service }) {
  const url = service.graphql.replace('http:', 'ws:');
  let opened;
  const connected = new Promise((resolve) => { opened = resolve; });
  const client = createClient({ url, webSocketImpl: WebSocket, lazy: true, retryAttempts: 0, on: { connected: opened } });
  try {
    const answers = [];
    for await (const answer of client.iterate({ query: '{ __typename }' })) answers.push(answer);
    assert.deepEqual(answers, [{ data: { __typename: 'Query' } }]);
    await connected;

    await assert.rejects(async () => { for await (const answer of client.iterate({ query: '{ nothing }' })) assert.fail(answer); },
      (errors) => errors[0].extensions.code === 'GRAPHQL_VALIDATION_FAILED');

    const events = client.iterate({ query: SUBSCRIPTION });
    const first = events.next();
    await importStatement(service, WORDS);
    const { value } = await first;
    assert.match(value.data.statementRecorded.text, new RegExp(WORDS));
    await events.return();
  } finally {
    await client.dispose();
  }
  assert.equal(await closeCode(url, '{"type":"subscribe","id":"1","payload":{"query":"{ __typename }"}}'), 4401);
  assert.equal(await closeCode(url, '{"type":"unheard"}'), 4400);
  assert.equal(await closeCode(url, 'no JSON'), 4400);
  return 'an answer, a refusal, an event, three close codes';
}

/** Why a connection is closed whose first message is wrong. */
function closeCode(url, message) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, 'graphql-transport-ws');
    socket.once('open', () => socket.send(message));
    socket.once('close', resolve);
    socket.once('error', reject);
  });
}
