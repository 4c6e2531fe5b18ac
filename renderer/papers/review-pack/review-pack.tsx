import { blankData } from '../../../domain/papers/blank-data';
import type { ReviewPackPaper } from '../../../domain/papers/review-pack';
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
        const shown = sheet.isBlank ? blankData(data) : data;
        return (
          Sheet && <Sheet key={sheet.id} data={shown} logo={logo} sheet={sheet} appendices={appendices} />
        );
      })}
      {appendices.map((appendix) => (
        <DividerSheet key={appendix.id} appendix={appendix} pupilName={data.pupil.legalName} />
      ))}
    </div>
  );
}
