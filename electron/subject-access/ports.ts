import type { PaperPorts } from '../papers/ports';
import type { RedactionEngine } from '../papers/redact/redaction';
import type { PackEngine } from '../papers/worker/pack-engine';

/** What copies of a record are made with. */
export interface CopyPorts extends Omit<PaperPorts, 'clipboard' | 'engine'> {
  readonly engine: PackEngine & RedactionEngine;
}
