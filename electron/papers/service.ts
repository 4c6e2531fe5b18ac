import type { Service } from '../../domain/common/call';
import { formatDate } from '../../domain/common/date-words';
import { fail, ok, type Result } from '../../domain/common/result';
import type { MadePack, papersApi } from '../../domain/papers/api';
import { newId } from '../database/database';
import { fileResult } from '../files/file-problem';
import { writeOutside } from '../files/outside-writes';
import { safeStem } from '../files/safe-name';
import { outsideVault } from '../files/save-outside';
import { PersonalClipboard } from './personal-clipboard';
import type { PaperPorts } from './ports';
import { gatherPapers, type PapersMaterial } from './gather-papers';
import { markSent } from './mark-sent';
import { keepChoice, keptChoice } from './pack-choices';
import { packPage } from './pack-page';
import { packSource, type PackWish, readerOfWish } from './pack-source';
import { printComparison } from './print-comparison';
import { sentLines } from './sent-lines';
import { makeReviewPack, type ReviewPack } from './review-pack';

/** The papers of an open vault. */
export interface PapersRoom {
  readonly service: Service<typeof papersApi>;
  /** Stops what is being made and forgets what was made; called before locking. */
  readonly close: () => Promise<void>;
}

const noPack = fail('not-found', 'This pack is no longer held. Make it again; nothing was lost.');

const stopped = fail('cancelled', 'Stopped. No pack was made; nothing else was changed.');

/** Makes packs and holds the latest one in memory, never on disk, until it is saved, printed or let go. */
export function papersRoom(ports: PaperPorts): PapersRoom {
  const { database } = ports;
  let held: { readonly packId: string; readonly made: ReviewPack } | null = null;
  let underWay: AbortController | null = null;
  let isOpen = true;
  const clipboard = new PersonalClipboard(ports.clipboard);

  const withPack = <T>(packId: string, work: (made: ReviewPack) => Promise<Result<T>>): Promise<Result<T>> =>
    held?.packId === packId ? work(held.made) : Promise.resolve(noPack);

  const make = async (
    reviewId: string,
    wish: (material: PapersMaterial) => Promise<PackWish>,
  ): Promise<Result<MadePack>> => {
    underWay?.abort();
    const controller = new AbortController();
    underWay = controller;
    const made = await unlessCancelled(controller.signal, async () => {
      const material = await gatherPapers(database, reviewId);
      if (!material.ok) return material;
      const source = packSource(material.value, await wish(material.value));
      return source.ok
        ? ok(
            await makeReviewPack(ports, source.value, {
              signal: controller.signal,
              before: held?.made ?? null,
            }),
          )
        : source;
    });
    if (!made.ok) return made;
    // Made while the vault was being locked: nothing is held then.
    if (controller.signal.aborted) return stopped;
    held = { packId: newId(), made: made.value };
    return ok(summary(held.packId, made.value));
  };

  const service: Service<typeof papersApi> = {
    packPage: ({ reviewId, pack }) => packPage(database, reviewId, pack),
    setChoice: (input) => keepChoice(database, input),
    makePack: ({ reviewId, pack, choice }) =>
      make(reviewId, async ({ data }) => ({
        pack,
        choice: choice ?? (await keptChoice(database.read, pack, data)).choice,
      })),
    makePaper: ({ reviewId, sheet }) => make(reviewId, () => Promise.resolve({ single: sheet })),
    cancelPack: () => {
      underWay?.abort();
      return Promise.resolve(ok(null));
    },
    packContent: ({ packId }) => withPack(packId, ({ pack }) => Promise.resolve(ok({ bytes: pack.pdf }))),
    savePack: ({ packId }) =>
      withPack(packId, async ({ source: { title }, pack }): Promise<Result<{ saved: boolean }>> => {
        const path = await ports.dialogs.saveFile('Save the pack', `${safeStem(title)}.pdf`, [
          { name: 'PDF', extensions: ['pdf'] },
        ]);
        if (path === null) return ok({ saved: false });
        // The dialog may have stood open while the vault was locked.
        if (held?.packId !== packId) return noPack;
        return fileResult('write', async () => {
          const place = await outsideVault(ports.vault.folder, path);
          if (!place.ok) return place;
          await writeOutside(place.value, pack.pdf);
          return ok({ saved: true });
        });
      }),
    printPack: ({ packId }) =>
      withPack(packId, async ({ pack }) => ok({ printed: await ports.press.printPdfOnPaper(pack.pdf) })),
    markSent: ({ packId, sending }) => withPack(packId, (made) => markSent(ports, made, sending)),
    sent: ({ reviewId }) => sentLines(database, reviewId),
    printList: async (list) => {
      const printedOn = formatDate(database.clock.today());
      return ok({ printed: await ports.press.printOnPaper({ ...list, paper: 'list', printedOn }) });
    },
    printComparison: (input) => printComparison(ports, input),
    saveWord: async (request) => {
      // Only now: the library is large, and most days nobody needs it.
      const { saveWord } = await import('./word/save-word');
      return saveWord(ports, request, () => isOpen);
    },
    copyText: async ({ text }) => {
      await clipboard.put(text);
      return ok(null);
    },
    copied: async () => {
      await clipboard.noteCopied();
      return ok(null);
    },
    dropPack: ({ packId }) => {
      if (held?.packId === packId) held = null;
      return Promise.resolve(ok(null));
    },
  };
  return {
    service,
    close: async () => {
      isOpen = false;
      underWay?.abort();
      held = null;
      await clipboard.forget();
    },
  };
}

async function unlessCancelled<T>(signal: AbortSignal, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) return stopped;
    throw error;
  }
}

function summary(packId: string, { source, pack, contents, attachments }: ReviewPack): MadePack {
  return {
    packId,
    kind: source.kind,
    forInviteeId: readerOfWish(source.wish),
    title: source.title,
    pages: pack.pages,
    attachments: attachments.length,
    contents,
    warnings: attachments.flatMap(({ warnings }) =>
      warnings.map(({ attachmentId, title: name, kind, message }) => ({
        documentId: attachmentId,
        title: name,
        kind,
        message,
      })),
    ),
  };
}
