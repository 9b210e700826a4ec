// Statements to wait for: a subscription has no answer that says that it has begun.
import assert from 'node:assert/strict';

const IMPORT = 'mutation($text: String) { importSource(input: { text: $text }) { userErrors { code } } }';
const PAUSE_MS = 300;

let number = 0;

/**
 * Imports one article after the other until somebody was told something.
 *
 * @param told settles when that is so
 * @returns what it settles with
 */
export async function importUntil(told, { graphql, token }) {
  let over = false;
  const waiting = told.finally(() => { over = true; });
  while (!over) {
    await importArticle({ graphql, token });
    await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, PAUSE_MS))]);
  }
  return waiting;
}

async function importArticle({ graphql, token }) {
  number += 1;
  const text = `Minister speaks in Oslo for the ${number}. time\n\nThe talks in Oslo went on for ${number} hours.\n\n`
    + `“We have made progress in ${number} of the matters,” Norwegian Foreign Minister Kari Nordmann told reporters.\n`;
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: IMPORT, variables: { text } }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  assert.deepEqual(data.importSource.userErrors, []);
}
