// GraphQL Code Generator's client preset: typed documents for every documented operation, and TypeScript accepts them.
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { generate } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import ts from 'typescript';

/** What our scalars are in JSON. One that is missing here fails the suite. */
const SCALARS = { DateTime: 'string', PartialDate: 'string', URL: 'string', LanguageTag: 'string', BigInteger: 'number',
  BigDecimal: 'number' };

export default async function suite({ schema, operations, work }) {
  const schemaFile = join(work, 'codegen.graphql');
  await writeFile(schemaFile, schema);
  const output = join(work, 'codegen/');
  const files = await generate({
    schema: schemaFile,
    documents: operations.map(({ file }) => file),
    generates: { [output]: { preset,
      config: { strictScalars: true, scalars: SCALARS, useTypeImports: true, enumsAsTypes: true } } },
    silent: true,
  }, true);
  const types = files.find(({ filename }) => filename.endsWith('/graphql.ts')).content;
  for (const { name } of operations) assert.match(types, new RegExp(`export type ${name}Query = `), name);

  const program = ts.createProgram([join(output, 'graphql.ts')], { strict: true, noEmit: true, skipLibCheck: true,
    module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] });
  const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  assert.deepEqual(problems, []);
  return `${operations.length} typed documents`;
}
