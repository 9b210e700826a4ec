import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Reads the operations that the docs offer: one a file, with defaults for all variables.
 *
 * @returns a list of name, file, text and whether it needs a token, as its comment says
 */
export async function readOperations(folder) {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort();
  return Promise.all(files.map(async (file) => {
    const text = await readFile(join(folder, file), 'utf8');
    const [, name] = /^query (\w+)/m.exec(text);
    return { name, file: join(folder, file), text, needsToken: text.includes('Needs a token') };
  }));
}
