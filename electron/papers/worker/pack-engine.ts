import type { ComposedPack } from '../compose/compose-pack';
import type { PackRequest, PageProgress } from '../compose/pack-contents';
import type { Inspection, InspectRequest } from '../inspect/inspect-file';
import type { LocatedPapers } from '../locate-sections';
import type { RedactionEngine } from '../redact/redaction';

/** The heavy work of packs. It is done in a thread of its own; each call can be given up by its signal. */
export interface PackEngine {
  /** Finds out what a file is and makes plain pages of it, or says what else it needs. */
  inspect: (request: InspectRequest, signal?: AbortSignal) => Promise<Inspection>;
  /** Where the sections begin in printed papers. */
  locate: (
    request: { readonly papers: Uint8Array; readonly ids: readonly string[] },
    signal?: AbortSignal,
  ) => Promise<LocatedPapers>;
  compose: (request: PackRequest, signal?: AbortSignal, onPage?: PageProgress) => Promise<ComposedPack>;
}

/** All that the thread does. */
export interface WorkerEngine extends PackEngine, RedactionEngine {
  /** Loads and tries out whatever a pack needs. */
  practise: () => Promise<void>;
  /** What a file says, for searching; empty where it has no text. */
  text: (request: InspectRequest, signal?: AbortSignal) => Promise<string>;
}
