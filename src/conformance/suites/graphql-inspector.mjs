// GraphQL Inspector: the running schema is the documented one, and every documented operation fits it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { diff, validate } from '@graphql-inspector/core';
import { Source, buildSchema } from 'graphql';

export default async function suite({ schema, documentedSchema, operations }) {
  const running = buildSchema(schema);
  const changes = await diff(buildSchema(await readFile(documentedSchema, 'utf8')), running);
  assert.deepEqual(changes.map(({ message }) => message), []);
  const invalid = validate(running, operations.map(({ file, text }) => new Source(text, file)), { strictDeprecated: true });
  assert.deepEqual(invalid.map(({ source, errors, deprecated }) => `${source.name}: ${[...errors, ...deprecated]}`), []);
  return `no change, ${operations.length} valid operations`;
}
