// Every documented operation answers as it stands, and has something to show.
import assert from 'node:assert/strict';

export default async function suite({ service, operations }) {
  for (const { name, text, needsToken } of operations) {
    const response = await fetch(service.graphql, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json',
        ...(needsToken && { authorization: `Bearer ${service.token}` }) },
      body: JSON.stringify({ query: text, operationName: name }),
    });
    const answer = await response.json();
    assert.equal(response.status, 200, name);
    assert.equal(answer.errors, undefined, name);
    const [root] = Object.values(answer.data);
    assert.ok(needsToken || !isEmpty(root), `${name} finds nothing`);
  }
  return `${operations.length} operations`;
}

function isEmpty(root) {
  return root === null || root.length === 0 || root.totalCount === 0 || root.nodes?.length === 0 || root.edges?.length === 0;
}
