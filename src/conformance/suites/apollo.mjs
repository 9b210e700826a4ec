// Apollo Client with automatic persisted queries by GET: the first time a document is shown, then its hash is enough.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';

import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

export default async function suite({ service, operations, schema }) {
  const requests = [];
  const http = new HttpLink({
    uri: service.graphql,
    fetch: async (url, options) => {
      const response = await fetch(url, options);
      requests.push({ method: options.method, headers: response.headers, hasQuery: /[?&]query=|"query":/.test(url + (options.body ?? '')) });
      return response;
    },
  });
  const client = new ApolloClient({
    link: ApolloLink.from([new PersistedQueryLink({ sha256, useGETForHashedQueries: true }), http]),
    cache: new InMemoryCache({ possibleTypes: possibleTypes(schema) }),
  });
  const ask = (text) => client.query({ query: gql(text), fetchPolicy: 'network-only' });

  const open = operations.filter(({ needsToken }) => !needsToken);
  for (const { name, text } of open) {
    requests.length = 0;
    const shown = await ask(text);
    assert.ok(shown.data, name);
    assert.deepEqual(requests.map(({ hasQuery }) => hasQuery), [false, true], `${name}: its hash, then the document`);
    requests.length = 0;
    const named = await ask(text);
    assert.deepEqual(named.data, shown.data, name);
    assert.deepEqual(requests.map(({ method, hasQuery }) => [method, hasQuery]), [['GET', false]], name);
    assert.match(requests[0].headers.get('cache-control'), /^public, max-age=/, name);
    assert.ok(requests[0].headers.get('etag'), name);
  }
  await assert.rejects(ask('query Broken { nothing }'), (failure) => CombinedGraphQLErrors.is(failure)
    && failure.errors[0].extensions.code === 'GRAPHQL_VALIDATION_FAILED');
  return `${open.length} operations by their hashes`;
}

/** Apollo's cache wants to know what an interface or union can be. */
function possibleTypes(schema) {
  const node = [...schema.matchAll(/^type (\w+) implements [^{]*\bNode\b/gm)].map(([, name]) => name);
  return { Node: node, Speaker: ['Person', 'Organization'] };
}
