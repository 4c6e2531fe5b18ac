import type { WorkerEngine } from './pack-engine';

export type EngineCall = keyof WorkerEngine;

/** From the main thread to the worker. */
export type ToWorker = {
  [Call in EngineCall]: {
    readonly id: number;
    readonly call: Call;
    readonly request: Parameters<WorkerEngine[Call]>[0];
  };
}[EngineCall];

/** From the worker to the main thread. */
export type FromWorker =
  | { readonly id: number; readonly progress: readonly [number, number] }
  | { readonly id: number; readonly done: unknown }
  | { readonly id: number; readonly failed: string };

/** What the worker is started with. */
export interface WorkerStart {
  readonly assetFolder: string | null;
}
