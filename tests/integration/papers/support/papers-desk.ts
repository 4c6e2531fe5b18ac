import path from 'node:path';
import type { PackChoice } from '../../../../domain/papers/pack-choice';
import type { ReviewPackPaper } from '../../../../domain/papers/review-pack';
import { type PapersRoom, papersRoom } from '../../../../electron/papers/service';
import type { PackEngine } from '../../../../electron/papers/worker/pack-engine';
import { reviewsService } from '../../../../electron/reviews/service';
import { newRoom, report, type TestRoom } from '../../documents/support';
import { noDialogs } from '../../support/no-dialogs';
import { addSamplePupil, addSchool } from '../../support/sample-plan';
import { valueOf } from '../../vault/support';
import { noClipboard } from './no-clipboard';

/** A page for each section, and as PDF what was to be printed: how pages are really made has tests of its own. */
const engine: PackEngine = {
  inspect: () =>
    Promise.resolve({ is: 'pages', kind: 'pdf', pdf: Uint8Array.of(1), pages: 1, warnings: [] } as never),
  locate: ({ ids }) =>
    Promise.resolve({ pages: ids.length + 1, sections: ids.map((id, index) => ({ id, page: index + 1 })) }),
  compose: ({ papers, sections }) =>
    Promise.resolve({
      pdf: papers,
      pages: sections.length,
      outline: sections.map(({ title }, index) => ({ title, page: index + 1 })),
    }),
};

export interface PapersDesk {
  readonly vault: TestRoom;
  readonly room: PapersRoom;
  readonly reviews: ReturnType<typeof reviewsService>;
  readonly pupilId: string;
  readonly reviewId: string;
  /** How often the press was at work. */
  readonly prints: ReviewPackPaper[];
  /** Attaches a report to the pupil and gives its id. */
  attach(file: string, sharedWithParent: boolean): Promise<string>;
  /** Invitees of the review by their names. */
  inviteeIds(): Promise<Readonly<Record<string, string>>>;
  choice(): Promise<PackChoice>;
}

/** Papers of Maya’s review in a new, real vault. `onPrint` stands in for what happens while the pack is made. */
export async function papersDesk(onPrint: () => void = () => undefined): Promise<PapersDesk> {
  const vault = await newRoom();
  const { database } = vault;
  const { pupilId } = await addSamplePupil(database, await addSchool(database), 'maya');
  const reviews = reviewsService(database);
  const { reviewId } = valueOf(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' }));
  const prints: ReviewPackPaper[] = [];
  const room = papersRoom({
    vault: { folder: vault.folder },
    database,
    store: vault.store,
    readContent: vault.readContent,
    dialogs: noDialogs,
    engine,
    press: {
      print: (model) => {
        onPrint();
        if (model.paper === 'review-pack') prints.push(model);
        return Promise.resolve(Buffer.from(JSON.stringify(model)));
      },
      printOnPaper: () => Promise.resolve(true),
      fits: () => Promise.resolve(true),
      printPdfOnPaper: () => Promise.resolve(true),
      heicToJpeg: () => Promise.reject(new Error('There is no photograph')),
    },
    clipboard: noClipboard,
    onProgress: () => undefined,
  });
  return {
    ...{ vault, room, reviews, pupilId, reviewId, prints },
    attach: async (file, sharedWithParent) => {
      const attached = valueOf(
        await vault.service.attach({ pupilId, paths: [report(file)], keepBoth: false, job: 'attach' }),
      );
      const id = attached.results[0]?.document?.id ?? path.basename(file);
      valueOf(await vault.service.setField({ id, field: 'sharedWithParent', value: sharedWithParent }));
      return id;
    },
    inviteeIds: async () => {
      const { invitees } = valueOf(await reviews.packData({ id: reviewId }));
      return Object.fromEntries(invitees.map(({ id, name }) => [name, id]));
    },
    choice: async () => valueOf(await room.service.packPage({ reviewId, pack: 'meeting' })).choice,
  };
}
