import type { ReviewPackPaper } from '../../../domain/papers/review-pack';
import { ContentsSheet } from './contents-sheet';
import { DatesSheet } from './dates-sheet';
import { DividerSheet } from './divider-sheet';
import { ScheduleSheet } from './schedule-sheet';
import { SchoolReportSheet } from './school-report-sheet';

/** The generated pages of the pack, one after the other; the attachments are put behind their dividers later. */
export function ReviewPack({ model }: { readonly model: ReviewPackPaper }) {
  const { data, logo } = model;
  return (
    <>
      <ContentsSheet model={model} />
      <DatesSheet data={data} logo={logo} />
      <SchoolReportSheet data={data} logo={logo} />
      <ScheduleSheet data={data} logo={logo} appendices={model.appendices} />
      {model.appendices.map((appendix) => (
        <DividerSheet key={appendix.id} appendix={appendix} pupilName={data.pupil.legalName} />
      ))}
    </>
  );
}
