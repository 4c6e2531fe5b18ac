import type { PaperModel } from '../../domain/papers/model';
import { CertificateSheet } from './certificate-sheet';
import { ComparisonSheet } from './comparison-sheet';
import { CostMapSheet } from './cost-map-sheet';
import { DueSheet } from './due-sheet';
import { ForeignDocument } from './foreign-document';
import { ListSheet } from './list-sheet';
import { MeetingSheet } from './meeting-sheet';
import { PlannerSheet } from './planner-sheet';
import { ProfileSheet } from './profile/profile-sheet';
import { ProvisionMapSheet } from './provision-map-sheet';
import { RecordsSheet } from './records-sheet';
import { RecordSheet } from './pupil-record/record-sheet';
import { RecoverySheet } from './recovery-sheet';
import { ReviewPack } from './review-pack/review-pack';
import { SupportPlanSheet } from './support-plan-sheet';
import { TeacherSheet } from './teacher-sheet';
import { ViewsSheet } from './review-pack/views-sheet';
import { TimetableSheets } from './timetable-sheets';

/** Draws whichever paper the model is of. */
export function Paper({ model }: { readonly model: PaperModel }) {
  switch (model.paper) {
    case 'recovery-sheet':
      return <RecoverySheet model={model} />;
    case 'review-pack':
      return <ReviewPack model={model} />;
    case 'due':
      return <DueSheet model={model} />;
    case 'planner':
      return <PlannerSheet model={model} />;
    case 'plan-comparison':
      return <ComparisonSheet model={model} />;
    case 'support-plan':
      return <SupportPlanSheet model={model} />;
    case 'profile':
      return <ProfileSheet model={model} />;
    case 'views':
      return <ViewsSheet model={model} />;
    case 'meeting':
      return <MeetingSheet model={model} />;
    case 'cost-map':
      return <CostMapSheet model={model} />;
    case 'timetable':
      return <TimetableSheets model={model} />;
    case 'teacher-sheet':
      return <TeacherSheet model={model} />;
    case 'provision-map':
      return <ProvisionMapSheet model={model} />;
    case 'pupil-record':
      return <RecordSheet model={model} />;
    case 'list':
      return <ListSheet model={model} />;
    case 'disposal-certificate':
      return <CertificateSheet model={model} />;
    case 'records-to-review':
      return <RecordsSheet model={model} />;
    case 'foreign-document':
      return <ForeignDocument html={model.html} />;
  }
}
