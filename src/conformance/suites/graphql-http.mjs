// The audits of graphql-http, on both profiles of the service.
import assert from 'node:assert/strict';

import { auditServer } from 'graphql-http';

/** What the specification's edition of September 2026 wants otherwise than the audits, which are of an older draft. */
const ASKED_OTHERWISE = new Map([
  ['47DE', 'where anything is accepted, GraphQL\'s own type is given'],
  ['80D8', 'where nothing is said, GraphQL\'s own type is given'],
  ['423L', 'a request without its parts is 422'],
  ...['LKJ0', 'LKJ1', 'LKJ2', 'LKJ3', '6C00', '6C01', '6C02', '6C03', '4760', '4761', '4762', '4763', '58B0', '58B1', '58B2',
    '58B3', '3E3A'].map((id) => [id, 'a part of the wrong type is 422']),
  ['572B', 'a document that does not parse is 400 in JSON, too'],
  ['FDE2', 'a document that is not valid is 422 in JSON, too'],
  ['7B9B', 'variables that do not fit are 422 in JSON, too'],
  ['74FF', 'a document that is not valid is 422'],
  ['86EE', 'variables that do not fit are 422'],
]);

export default async function suite({ service, start }) {
  const usual = await auditServer({ url: service.graphql });
  assert.deepEqual(usual.filter((audit) => audit.status !== 'ok').map(describe), []);

  const strict = await start('specification', { 'onrecord.graphql.http-profile': 'specification' });
  try {
    const other = await auditServer({ url: strict.graphql });
    const unexpected = other.filter((audit) => audit.status !== 'ok' && !ASKED_OTHERWISE.has(audit.id));
    assert.deepEqual(unexpected.map(describe), []);
    const passed = other.filter((audit) => audit.status === 'ok').length;
    return `${usual.length} of ${usual.length} audits; by the specification ${passed}, and `
      + `${other.length - passed} that it wants otherwise`;
  } finally {
    await strict.stop();
  }
}

function describe({ id, name, reason }) {
  return `${id} ${name}: ${reason}`;
}
