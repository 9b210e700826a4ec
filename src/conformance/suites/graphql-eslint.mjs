// @graphql-eslint: the recommended rules and Relay's for the schema, the recommended ones for the documented operations.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import plugin from '@graphql-eslint/eslint-plugin';
import { ESLint } from 'eslint';
import { buildSchema, printSchema } from 'graphql';

/** Rules that are off, or other than recommended, each with its reason. */
const SCHEMA_RULES = {
  // Values (evidence, periods, counts) have no identity; what has one implements Node. DESIGN: global object identification.
  '@graphql-eslint/strict-id-in-types': 'off',
  // Connections also offer nodes, and short lists that are always whole (quotations, names) are no connections.
  '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false, withEdgeSuffix: true }],
};
/** What the framework declares and nobody can use. */
const OF_FRAMEWORK = /^(Directive|Scalar type) .(constraint|rolesAllowed|experimental_disableErrorPropagation|BigDecimal|BigInteger)\W/;

export default async function suite({ schema, operations, work }) {
  const schemaFile = join(work, 'schema', 'linted.graphql');
  const files = operations.map(({ file }) => file);
  const config = (linted, rules) => ({
    files: linted.map((file) => relative('/', file)),
    plugins: { '@graphql-eslint': plugin },
    languageOptions: { parser: plugin.parser, parserOptions: { graphQLConfig: { schema: schemaFile, documents: files } } },
    rules,
  });
  await mkdir(join(work, 'schema'), { recursive: true });
  // As graphql-js prints it: the framework prints the directives of the specification as well.
  await writeFile(schemaFile, printSchema(buildSchema(schema)));
  const { configs } = plugin;
  const eslint = new ESLint({ cwd: '/', overrideConfigFile: true, ignore: false, overrideConfig: [
    config([schemaFile], { ...configs['flat/schema-recommended'].rules, ...configs['flat/schema-relay'].rules, ...SCHEMA_RULES }),
    config(files, configs['flat/operations-recommended'].rules),
  ] });
  const results = await eslint.lintFiles([schemaFile, ...files]);
  const problems = results.flatMap(({ filePath, messages }) => messages.filter(({ message }) => !OF_FRAMEWORK.test(message)).map(
    ({ ruleId, message, line }) => `${relative(work, filePath)}:${line} ${ruleId}: ${message}`));
  assert.deepEqual(problems, []);
  return `0 errors in the schema and ${files.length} operations`;
}
