// The client graphql-ws, and the codes that connections are closed with.
import assert from 'node:assert/strict';

import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

import { importUntil } from '../subscriptions/imports.mjs';

const SUBPROTOCOL = 'graphql-transport-ws';
const INIT = { type: 'connection_init' };
const ASK = { type: 'subscribe', id: '1', payload: { query: '{ __typename }' } };
const WAIT = { type: 'subscribe', id: '1', payload: { query: 'subscription { statementRecorded { id } }' } };

/** What is sent on a connection, and the code that it is closed with. */
const CLOSED = [
  [4400, 'not JSON'],
  [4400, []],
  [4400, { type: 'hello' }],
  [4400, { type: 'connection_init', payload: 'text' }],
  [4400, INIT, { type: 'subscribe', id: '1' }],
  [4400, INIT, { type: 'subscribe', id: '', payload: ASK.payload }],
  [4400, INIT, { type: 'subscribe', id: '1', payload: { query: 1 } }],
  [4401, ASK],
  [4403, { type: 'connection_init', payload: { Authorization: 'Bearer nothing' } }],
  [4408],
  [4409, INIT, WAIT, WAIT],
  [4429, INIT, INIT],
];

export default async function suite({ service }) {
  const url = service.graphql.replace('http', 'ws');
  await checkClient(url, service);
  await Promise.all(CLOSED.map(async ([code, ...messages]) =>
    assert.equal(await closeCode(url, SUBPROTOCOL, messages), code, JSON.stringify(messages))));
  for (const subprotocol of ['graphql-ws', []]) assert.equal(await closeCode(url, subprotocol, []), 4406);
  await assert.rejects(opened(url, { origin: 'https://other.example' }), /403/);
  return `queries, mutations and subscriptions; ${CLOSED.length + 2} connections closed with their codes`;
}

async function checkClient(url, service) {
  const client = createClient({ url, webSocketImpl: WebSocket, connectionParams: { Authorization: `Bearer ${service.token}` } });
  assert.deepEqual((await first(client, '{ __typename }')).data, { __typename: 'Query' });
  const told = first(client, 'subscription { statementRecorded { text speaker { ... on Person { name } } } }');
  const { data, errors } = await importUntil(told, service);
  assert.equal(errors, undefined);
  assert.match(data.statementRecorded.text, /^We have made progress in/);
  assert.equal(data.statementRecorded.speaker.name, 'Kari Nordmann');
  const mutation = await first(client, 'mutation { confirmQuotation(input: { id: "quo_x" }) { userErrors { code } } }');
  assert.ok(mutation.data?.confirmQuotation ?? mutation.errors[0].extensions.code === 'BAD_ID', JSON.stringify(mutation));
  await assert.rejects(first(client, '{ nothing }'),
    (failed) => failed[0].extensions.code === 'GRAPHQL_VALIDATION_FAILED');
  await client.dispose();
}

/** The first answer to an operation, which is ended with it. */
async function first(client, query) {
  for await (const answer of client.iterate({ query })) return answer;
  return undefined;
}

async function closeCode(url, subprotocol, messages) {
  const socket = new WebSocket(url, subprotocol);
  const closed = new Promise((resolve, reject) => {
    socket.once('close', resolve);
    socket.once('error', reject);
  });
  socket.once('open', () => send(socket, messages));
  return closed;
}

/** Waits for each acknowledgement, so that nothing is refused for coming before it. */
function send(socket, [message, ...others]) {
  if (message === undefined) return;
  if (message === INIT && others.length) socket.once('message', () => send(socket, others));
  socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  if (message !== INIT) send(socket, others);
}

async function opened(url, options) {
  const socket = new WebSocket(url, SUBPROTOCOL, options);
  return new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
}
