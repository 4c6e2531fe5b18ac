import { Worker } from 'node:worker_threads';
import type { PageProgress } from '../compose/pack-contents';
import type { EngineCall, FromWorker, WorkerStart } from './messages';
import type { WorkerEngine } from './pack-engine';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly onPage: PageProgress | undefined;
}

/**
 * The engine in a worker thread, so that the program stays awake while a pack is made. The thread starts at the first call and stays
 * for the next one. WebAssembly cannot be interrupted: giving up a call ends the thread, and with it every other call under way.
 */
export class EngineInWorker implements WorkerEngine {
  private worker: Worker | null = null;
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;

  /**
   * @param file the built compose-worker
   * @param assetFolder where the build put the pack's files; null for node_modules
   */
  constructor(
    private readonly file: string | URL,
    private readonly assetFolder: string | null,
  ) {}

  practise: WorkerEngine['practise'] = () => this.call('practise', undefined);
  inspect: WorkerEngine['inspect'] = (request, signal) => this.call('inspect', request, signal);
  text: WorkerEngine['text'] = (request, signal) => this.call('text', request, signal);
  lookAt: WorkerEngine['lookAt'] = (request, signal) => this.call('lookAt', request, signal);
  redact: WorkerEngine['redact'] = (request, signal) => this.call('redact', request, signal);
  stillThere: WorkerEngine['stillThere'] = (request, signal) => this.call('stillThere', request, signal);
  hidesNames: WorkerEngine['hidesNames'] = (request, signal) => this.call('hidesNames', request, signal);
  locate: WorkerEngine['locate'] = (request, signal) => this.call('locate', request, signal);
  compose: WorkerEngine['compose'] = (request, signal, onPage) =>
    this.call('compose', request, signal, onPage);

  /** A second thread of the same kind, for work that must not keep a pack waiting. */
  another(): EngineInWorker {
    return new EngineInWorker(this.file, this.assetFolder);
  }

  /** Starts the thread and has it try out what a pack needs, before it is needed: the first pack is then as quick as the next. */
  warmUp(): void {
    this.practise().catch(() => undefined);
  }

  /** Ends the thread and frees what it held: when the vault is locked. Calls under way fail with this reason. */
  async close(reason: unknown = new Error('The making of the pack was ended')): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    const given = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of given) reject(reason);
    await worker?.terminate();
  }

  private call<Call extends EngineCall>(
    call: Call,
    request: Parameters<WorkerEngine[Call]>[0],
    signal?: AbortSignal,
    onPage?: PageProgress,
  ): ReturnType<WorkerEngine[Call]> {
    const answer = new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const id = ++this.lastId;
      const giveUp = () => void this.close(signal?.reason);
      const settled =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          signal?.removeEventListener('abort', giveUp);
          then(value);
        };
      this.waiting.set(id, { resolve: settled(resolve), reject: settled(reject), onPage });
      signal?.addEventListener('abort', giveUp, { once: true });
      this.started().postMessage({ id, call, request });
    });
    return answer as ReturnType<WorkerEngine[Call]>;
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    const start: WorkerStart = { assetFolder: this.assetFolder };
    const worker = new Worker(this.file, { workerData: start });
    worker.on('message', (message: FromWorker) => {
      this.hear(message);
    });
    worker.on('error', (error) => {
      if (this.worker === worker) void this.close(error);
    });
    // The program may end while the thread waits for its next call.
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private hear(message: FromWorker): void {
    const waiting = this.waiting.get(message.id);
    if (!waiting) return;
    if ('progress' in message) {
      waiting.onPage?.(...message.progress);
      return;
    }
    this.waiting.delete(message.id);
    if ('done' in message) waiting.resolve(message.done);
    else waiting.reject(new Error(message.failed));
  }
}
