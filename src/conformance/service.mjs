import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A start with the sample takes some seconds; a loaded machine needs several times as long. */
const PATIENCE_MS = 90_000;
const LISTENING = /listening on: *(http:\/\/127\.0\.0\.1:\d+)/i;

/**
 * Starts the packaged service on a free port of the loopback address, with an empty home of its own.
 *
 * @param jar the path of quarkus-run.jar
 * @param folder where home and log go
 * @param settings as system properties
 * @returns its addresses, a curator's token, and how to stop it
 */
export async function startService(jar, folder, settings = {}) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const properties = { 'quarkus.log.category."io.quarkus".level': 'INFO', ...settings };
  const service = spawn('java', [
    ...Object.entries(properties).map(([name, value]) => `-D${name}=${value}`),
    '-jar', jar, 'serve', '--home', join(folder, 'home'), '--host', '127.0.0.1', '--port', '0',
  ], { stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = () => new Promise((resolve) => {
    if (service.exitCode !== null || service.signalCode !== null) return resolve();
    service.once('exit', resolve);
    service.kill('SIGTERM');
  });
  service.stderr.pipe(createWriteStream(join(folder, 'log')));
  try {
    const address = await listening(service);
    await ready(address);
    const token = (await readFile(join(folder, 'home', 'curator.token'), 'utf8')).trim();
    return { address, graphql: `${address}/graphql`, token, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

function listening(service) {
  return new Promise((resolve, reject) => {
    let log = '';
    service.stderr.setEncoding('utf8').on('data', (text) => {
      log += text;
      const found = LISTENING.exec(log);
      if (found) resolve(found[1]);
    });
    service.once('error', reject);
    service.once('exit', () => reject(new Error(`the service ended at its start:\n${log}`)));
    setTimeout(() => reject(new Error(`the service did not listen in time:\n${log}`)), PATIENCE_MS).unref();
  });
}

/** Ready means that the sample is loaded, too. */
async function ready(address) {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if ((await fetch(`${address}/q/health/ready`)).ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the service did not get ready in time');
}
