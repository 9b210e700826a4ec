// Runs every suite of the folder suites against the packaged service, prints what each found, and fails if one failed.
//
//   node run.mjs JAR DOCS WORK [SUITE…]
//
// JAR is quarkus-run.jar, DOCS the folder of schema.graphql and operations, WORK a folder for what a run leaves.
import { readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readOperations } from './operations.mjs';
import { startService } from './service.mjs';

const [jar, docs, work, ...wanted] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));

const names = (await readdir(join(here, 'suites'))).filter((file) => file.endsWith('.mjs')).sort()
  .map((file) => file.slice(0, -'.mjs'.length)).filter((name) => !wanted.length || wanted.includes(name));

const start = (name, settings) => startService(resolve(jar), join(resolve(work), name), settings);
const service = await start('service');
let failed = 0;
try {
  const context = {
    service,
    start,
    schema: await (await fetch(`${service.graphql}/schema.graphql`)).text(),
    documentedSchema: join(resolve(docs), 'schema.graphql'),
    operations: await readOperations(join(resolve(docs), 'operations')),
    folder: here,
    work: resolve(work),
  };
  for (const name of names) failed += await run(name, context);
} finally {
  await service.stop();
}
console.log(failed ? `${failed} of ${names.length} suites failed` : `all ${names.length} suites pass`);
process.exitCode = failed ? 1 : 0;

/** @returns 1 if the suite failed */
async function run(name, context) {
  const begun = Date.now();
  try {
    const { default: suite } = await import(`./suites/${name}.mjs`);
    const found = await suite(context);
    console.log(`pass  ${name}: ${found} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
    return 0;
  } catch (failure) {
    console.log(`FAIL  ${name}: ${failure.stack ?? failure}`);
    return 1;
  }
}
