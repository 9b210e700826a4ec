// graphql-schema-linter, every rule.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

export default async function suite({ schema, folder, work }) {
  const file = join(work, 'linted.graphql');
  await writeFile(file, schema);
  const cli = createRequire(import.meta.url).resolve('graphql-schema-linter/lib/cli.js');
  const run = spawnSync(process.execPath, [cli, '--format', 'json', file], { encoding: 'utf8', cwd: folder });
  const { errors } = JSON.parse(run.stdout);
  assert.deepEqual(errors.map(({ rule, message, location }) => `${location.line}: ${rule}: ${message}`), []);
  return '0 errors';
}
