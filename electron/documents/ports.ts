import type { DeskEvents } from '../../domain/api';
import type { Database } from '../database/database';
import type { Dialogs } from '../files/dialogs';
import type { DocumentStore } from './document-store';
import type { ContentTools } from './formats/content-tools';
import type { Jobs } from './jobs';

/** What the documents work with. */
export interface DocumentPorts {
  readonly database: Database;
  readonly store: DocumentStore;
  readonly tools: ContentTools;
  readonly dialogs: Dialogs;
  readonly jobs: Jobs;
  readonly onProgress: (progress: DeskEvents['progress']) => void;
}
