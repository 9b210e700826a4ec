// urql, which prefers GET: every documented operation answers without errors; a mutation still goes by POST.
import assert from 'node:assert/strict';

import { Client, cacheExchange, fetchExchange } from '@urql/core';

export default async function suite({ service, operations }) {
  const methods = [];
  const client = new Client({
    url: service.graphql,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: 'force',
    fetch: (url, options) => {
      methods.push(options.method);
      return fetch(url, options);
    },
  });
  const open = operations.filter(({ needsToken }) => !needsToken);
  for (const { name, text } of open) {
    const { data, error } = await client.query(text, {}).toPromise();
    assert.equal(error, undefined, `${name}: ${error}`);
    assert.ok(data, name);
  }
  assert.ok(methods.every((method) => method === 'GET'));
  const find = open.find(({ name }) => name === 'FindQuote');
  const { data } = await client.query(find.text, { text: '"some hope"' }).toPromise();
  assert.match(data.statements.edges[0].highlights[0].text, /some hope/);

  const { error } = await client.mutation('mutation Reject($input: CurateQuotationInput!)'
    + ' { rejectQuotation(input: $input) { quotation { id } } }', { input: { id: 'quo_x' } }).toPromise();
  assert.equal(error.graphQLErrors[0].extensions.code, 'UNAUTHENTICATED');
  assert.equal(methods.at(-1), 'POST');

  const broken = await client.query('{ nothing }', {}).toPromise();
  assert.equal(broken.error.graphQLErrors[0].extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  return `${open.length} operations by GET, a mutation by POST, errors with their codes`;
}
