/** Rows in each file that is imported. */
export const pupilsInImport = 12;

/** One write of which the program said that it is saved; a line of JSON from the program that is killed. */
export type Acknowledged =
  | { readonly what: 'open' }
  | { readonly what: 'pupil'; readonly id: string }
  | { readonly what: 'edit'; readonly id: string; readonly number: number }
  | { readonly what: 'document'; readonly id: string; readonly sha256: string }
  | { readonly what: 'import'; readonly batchId: string; readonly surname: string }
  | { readonly what: 'backup'; readonly file: string };

/** Everything that was acknowledged in a vault, over all runs of the program. */
export class Ledger {
  readonly pupils = new Set<string>();
  /** By pupil, the number of her last edit that was acknowledged. */
  readonly edits = new Map<string, number>();
  readonly documents = new Map<string, string>();
  /** Surnames by batch. */
  readonly imports = new Map<string, string>();
  readonly backups = new Set<string>();
  writes = 0;

  note(line: Acknowledged): void {
    if (line.what === 'open') return;
    this.writes += 1;
    if (line.what === 'pupil') this.pupils.add(line.id);
    else if (line.what === 'edit') this.edits.set(line.id, line.number);
    else if (line.what === 'document') this.documents.set(line.id, line.sha256);
    else if (line.what === 'import') this.imports.set(line.batchId, line.surname);
    else this.backups.add(line.file);
  }
}
