// The Relay compiler: connections that page forward and backward, and fragments that are fetched again by their node.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import compiler from 'relay-compiler';

/** Made by the compiler from `@refetchable`; the rest is written out in the documents. */
const REFETCHES = ['StatementListPaginationQuery', 'PersonPageStatementsQuery', 'PersonPageMetQuery', 'PersonPageRolesQuery'];

export default async function suite({ schema, folder, work, start }) {
  const project = join(work, 'relay');
  await rm(project, { recursive: true, force: true });
  await mkdir(join(project, 'artifacts'), { recursive: true });
  await cp(join(folder, 'relay'), join(project, 'src'), { recursive: true });
  await writeFile(join(project, 'schema.graphql'), schema);
  await writeFile(join(project, 'documents.json'), '{}');
  await writeFile(join(project, 'relay.config.json'), JSON.stringify({
    src: './src', schema: './schema.graphql', language: 'javascript', artifactDirectory: './artifacts',
    persistConfig: { file: './documents.json', algorithm: 'SHA256' },
  }));
  const run = spawnSync(compiler, ['relay.config.json'], { cwd: project, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stdout + run.stderr);
  const artifacts = await readdir(join(project, 'artifacts'));
  for (const name of REFETCHES) assert.ok(artifacts.includes(`${name}.graphql.js`), name);
  const documents = JSON.parse(await readFile(join(project, 'documents.json'), 'utf8'));
  await keeps(start, join(project, 'documents.json'), documents);
  return `${artifacts.length} artifacts, ${Object.keys(documents).length} persisted documents`;
}

/** What the compiler persisted is what a service that executes nothing else can keep. */
async function keeps(start, file, documents) {
  const trusting = await start('trusting', { 'onrecord.graphql.documents': file, 'onrecord.graphql.trusted-documents-only': 'true' });
  try {
    const [id] = Object.entries(documents).find(([, text]) => text.startsWith('query StatementListQuery'));
    const variables = encodeURIComponent(JSON.stringify({ query: 'hopes', count: 1 }));
    const answer = await (await fetch(`${trusting.graphql}?documentId=${id}&variables=${variables}`)).json();
    assert.ok(answer.data.statements.totalCount > 0);
    const refused = await fetch(`${trusting.graphql}?query=%7B__typename%7D`);
    assert.equal(refused.status, 403);
  } finally {
    await trusting.stop();
  }
}
