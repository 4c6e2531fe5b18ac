import { fail, ok, type Result } from '../../domain/common/result';
import type { SavedFolder } from '../../domain/subject-access/api';
import type { PackWarningLine } from '../../domain/papers/api';
import { newId } from '../database/database';
import { fileResult } from '../files/file-problem';
import { writeOutside } from '../files/outside-writes';
import { safeStem } from '../files/safe-name';
import { outsideVault } from '../files/save-outside';
import type { FinishedCopy } from './finished-copy';
import type { CopyPorts } from './ports';
import { saveFolder } from './save-folder';

/** Whether a copy may go out of the vault yet. */
export type MayLeave<Copy> = (copy: Copy) => Promise<Result<null>>;

const noCopy = fail('not-found', 'This copy is no longer held. Make it again; nothing was lost.');
export const stoppedSaving = fail('cancelled', 'Stopped. No folder was saved.');
export const stoppedMaking = fail('cancelled', 'Stopped. No copy was made; nothing else was changed.');

/** Holds the latest copy in memory, never on disk, until it is let go, made anew, or the vault is locked. */
export class HeldCopy<Copy extends FinishedCopy> {
  private held: { readonly id: string; readonly copy: Copy } | null = null;
  private underWay: AbortController | null = null;

  /**
   * @param job of whose progress it is told
   * @param mayLeave asked before a copy is printed, saved as pages, or marked as sent
   */
  constructor(
    private readonly ports: CopyPorts,
    private readonly job: 'subject-access' | 'transfer',
    private readonly mayLeave: MayLeave<Copy> = () => Promise.resolve(ok(null)),
  ) {}

  /** Does work that can be stopped; what was under way before is given up. */
  async stoppable<T>(
    work: (signal: AbortSignal) => Promise<Result<T>>,
    stopped: Result<never> = stoppedMaking,
  ): Promise<Result<T>> {
    this.underWay?.abort();
    const controller = new AbortController();
    this.underWay = controller;
    try {
      const result = await work(controller.signal);
      return controller.signal.aborted ? stopped : result;
    } catch (error) {
      if (controller.signal.aborted) return stopped;
      throw error;
    }
  }

  hold(copy: Copy): string {
    const id = newId();
    this.held = { id, copy };
    return id;
  }

  async with<T>(id: string, work: (copy: Copy) => Promise<Result<T>>): Promise<Result<T>> {
    return this.held?.id === id ? work(this.held.copy) : noCopy;
  }

  /** The same for what takes the copy out of the vault. */
  async leaving<T>(id: string, work: (copy: Copy) => Promise<Result<T>>): Promise<Result<T>> {
    return this.with(id, async (copy) => {
      const may = await this.mayLeave(copy);
      return may.ok ? work(copy) : may;
    });
  }

  content(id: string): Promise<Result<{ readonly bytes: Uint8Array }>> {
    return this.with(id, ({ pack }) => Promise.resolve(ok({ bytes: pack.pdf })));
  }

  print(id: string): Promise<Result<{ readonly printed: boolean }>> {
    return this.leaving(id, async ({ pack }) =>
      ok({ printed: await this.ports.press.printPdfOnPaper(pack.pdf) }),
    );
  }

  savePdf(id: string): Promise<Result<{ readonly saved: boolean }>> {
    return this.leaving(id, (copy) => this.save(id, copy, { name: 'PDF', ending: 'pdf' }, copy.pack.pdf));
  }

  saveData(id: string): Promise<Result<{ readonly saved: boolean }>> {
    return this.with(id, (copy) =>
      this.save(id, copy, { name: 'JSON', ending: 'json' }, Buffer.from(copy.data, 'utf8')),
    );
  }

  /** The copy with its documents as one folder. Null when the user chose none. */
  saveFolder(id: string): Promise<Result<SavedFolder | null>> {
    return this.leaving(id, async (copy): Promise<Result<SavedFolder | null>> => {
      const chosen = await this.ports.dialogs.openFolder('Where to save the folder');
      if (chosen === null) return ok(null);
      if (this.held?.id !== id) return noCopy;
      const tell = (done: number, total: number): void => {
        this.ports.onProgress({ job: this.job, doing: 'Saving the folder', done, total });
      };
      return this.stoppable(
        (signal) => saveFolder(this.ports, copy, chosen, { signal, onDocument: tell }),
        stoppedSaving,
      );
    });
  }

  stop(): Promise<Result<null>> {
    this.underWay?.abort();
    return Promise.resolve(ok(null));
  }

  drop(id: string): Promise<Result<null>> {
    if (this.held?.id === id) this.held = null;
    return Promise.resolve(ok(null));
  }

  /** Before locking. */
  close(): void {
    this.underWay?.abort();
    this.held = null;
  }

  private async save(
    id: string,
    { title }: Copy,
    { name, ending }: { readonly name: string; readonly ending: string },
    bytes: Uint8Array,
  ): Promise<Result<{ readonly saved: boolean }>> {
    const { dialogs, vault } = this.ports;
    const file = `${safeStem(title)}.${ending}`;
    const path = await dialogs.saveFile('Save the copy', file, [{ name, extensions: [ending] }]);
    if (path === null) return ok({ saved: false });
    // The dialog may have stood open while the vault was locked.
    if (this.held?.id !== id) return noCopy;
    return fileResult('write', async () => {
      const place = await outsideVault(vault.folder, path);
      if (!place.ok) return place;
      await writeOutside(place.value, bytes);
      return ok({ saved: true });
    });
  }
}

/** What to know of the documents before a copy is sent. */
export function warningsOf({ documents }: FinishedCopy): PackWarningLine[] {
  return documents.flatMap(({ prepared: { warnings } }) =>
    warnings.map(({ attachmentId, title, kind, message }) => ({
      documentId: attachmentId,
      title,
      kind,
      message,
    })),
  );
}
