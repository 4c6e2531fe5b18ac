import type { PreparedAttachment } from '../papers/inspect/prepared-attachment';
import type { PaperPorts } from '../papers/ports';
import type { RedactionEngine } from '../papers/redact/redaction';
import type { PackEngine } from '../papers/worker/pack-engine';

/** What copies of a record are made with. */
export interface CopyPorts extends Omit<PaperPorts, 'clipboard' | 'engine'> {
  readonly engine: PackEngine & RedactionEngine;
  /** Documents as they were opened last, in memory until the room is closed: each tick on a list need not open them anew. */
  readonly opened?: Map<string, PreparedAttachment>;
}
