import { blankData } from '../../../domain/papers/blank-data';
import { seenBy } from '../../../domain/papers/copy-data';
import type { PaperSheet } from '../../../domain/papers/papers';
import type { ReviewPackPaper } from '../../../domain/papers/review-pack';
import { unansweredIn } from '../../../domain/papers/unanswered-words';
import type { PackInvitee, ReviewPackData } from '../../../domain/reviews/pack-data';
import { Unanswered } from '../parts/unanswered';
import { ContentsSheet } from './contents-sheet';
import { DividerSheet } from './divider-sheet';
import { sheetComponents } from './sheets';

/** The generated pages of a pack, one after the other; the attachments are put behind their dividers later. */
export function ReviewPack({ model }: { readonly model: ReviewPackPaper }) {
  const { data, logo, contents, appendices } = model;
  return (
    <div className={model.isLarge ? 'large-print' : undefined}>
      {contents && <ContentsSheet model={model} contents={contents} />}
      {model.sheets.map((sheet) => {
        const Sheet = sheetComponents[sheet.paper];
        // Letters and forms go to one person each, though they are printed in one go.
        const seen = contents ? data : seenBy(readerOf(sheet, data), data);
        const shown = sheet.isBlank ? blankData(seen) : seen;
        return (
          <Unanswered key={sheet.id} value={unansweredIn(sheet.paper, sheet.isBlank)}>
            <Sheet data={shown} logo={logo} sheet={sheet} appendices={appendices} />
          </Unanswered>
        );
      })}
      {appendices.map((appendix) => (
        <DividerSheet key={appendix.id} appendix={appendix} pupilName={data.pupil.legalName} />
      ))}
      {!contents && <Landmarks sheets={model.sheets} />}
    </div>
  );
}

function readerOf({ inviteeId }: PaperSheet, { invitees }: ReviewPackData): PackInvitee | null {
  return invitees.find(({ id }) => id === inviteeId) ?? null;
}

/** Links that nobody sees: Chromium keeps the place of a section in the PDF only when a link leads to it. */
function Landmarks({ sheets }: { readonly sheets: readonly PaperSheet[] }) {
  return (
    <div className="landmarks" aria-hidden="true">
      {sheets.map(({ id, title }) => (
        <a key={id} href={`#${id}`} aria-label={title} />
      ))}
    </div>
  );
}
