import { parentPort, workerData } from 'node:worker_threads';
import { engineHere } from './engine-here';
import type { FromWorker, ToWorker, WorkerStart } from './messages';

/*
 * The thread that does the heavy work of packs: an entry of its own in the build. It is spoken to by engine-in-worker.ts alone, in the same
 * process, and is ended when a call is given up or the vault is locked.
 */
const port = parentPort;
if (!port) throw new Error('compose-worker is a worker thread');
const engine = engineHere((workerData as WorkerStart).assetFolder);

port.on('message', (message: ToWorker) => {
  void answer(message);
});

async function answer(message: ToWorker): Promise<void> {
  const { id } = message;
  try {
    const done = await run(message);
    say({ id, done }, largeParts(done));
  } catch (error) {
    say({ id, failed: error instanceof Error ? (error.stack ?? error.message) : 'The worker failed' });
  }
}

function run(message: ToWorker): Promise<unknown> {
  switch (message.call) {
    case 'practise':
      return engine.practise();
    case 'inspect':
      return engine.inspect(message.request);
    case 'text':
      return engine.text(message.request);
    case 'lookAt':
      return engine.lookAt(message.request);
    case 'redact':
      return engine.redact(message.request);
    case 'stillThere':
      return engine.stillThere(message.request);
    case 'hidesNames':
      return engine.hidesNames(message.request);
    case 'locate':
      return engine.locate(message.request);
    case 'compose':
      return engine.compose(message.request, undefined, (done, of) =>
        say({ id: message.id, progress: [done, of] }),
      );
  }
}

/** A finished PDF is handed over, not copied. */
function largeParts(done: unknown): ArrayBuffer[] {
  const pdf = typeof done === 'object' && done !== null && 'pdf' in done ? done.pdf : null;
  return pdf instanceof Uint8Array &&
    pdf.buffer instanceof ArrayBuffer &&
    pdf.byteLength === pdf.buffer.byteLength
    ? [pdf.buffer]
    : [];
}

function say(message: FromWorker, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}
