import { ClipboardCopy, Printer } from 'lucide-react';
import { useCallback, useState } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { countOf } from '../../domain/common/text';
import { plainSheet } from '../../domain/papers/papers';
import { cellText, type RegisterColumn, registerColumnName } from '../../domain/pupils/register-columns';
import type { RegisterRow } from '../../domain/pupils/register-row';
import { packDueNext } from '../../domain/reviews/pack-due-next';
import { ask, useRead } from '../app/calls';
import { late } from '../app/late';
import { paths } from '../app/paths';
import { BackupLine, BackupWarning } from '../backups/backup-line';
import { BackupSettings } from '../backups/backup-settings';
import { BackupsScreen } from '../backups/backups-screen';
import { ExportSettings } from '../backups/export-settings';
import { BanksScreen } from '../banks/banks-screen';
import { DocumentsPanel } from '../documents/documents-panel';
import { CostScreen } from '../costs/cost-screen';
import { ImpactScreen } from '../costs/impact-screen';
import { CompareScreen } from '../ehc-plans/compare/compare-screen';
import { MeetingsScreen } from '../meetings/meetings-screen';
import { WordButtons } from '../pack/word-buttons';
import { PlanScreen } from '../ehc-plans/plan-screen';
import { BinScreen } from '../history/bin-screen';
import { HistorySettings } from '../history/history-settings';
import { HomeScreen } from '../home/home-screen';
import { ImportScreen } from '../imports/import-screen';
import { MapImportScreen } from '../imports/map/map-import-screen';
import { PupilHeader } from '../pupils/pupil-header';
import { PupilPage } from '../pupils/pupil-page';
import { RegisterScreen } from '../pupils/register-screen';
import { CatalogueScreen } from '../provision/catalogue-screen';
import { GroupProgressScreen } from '../progress/group-progress-screen';
import { MapScreen } from '../provision/map/map-screen';
import { PutInDialog } from '../provision/put-in-dialog';
import { RunScreen } from '../provision/run-screen';
import { RunsScreen } from '../provision/runs-screen';
import { ProfileScreen } from '../profiles/profile-screen';
import { PlannerScreen } from '../reviews/planner/planner-screen';
import { SentSummary } from '../pack/sent-summary';
import { PlanAndReviewsPanel } from '../reviews/plan-and-reviews-panel';
import { CopySheetScreen } from '../reviews/copy-sheet/copy-sheet-screen';
import { CertificatesScreen } from '../retention/certificates-screen';
import { RetentionSettings } from '../retention/retention-settings';
import { RetentionLine } from '../retention/review-line';
import { ReviewScreen as RecordsScreen } from '../retention/review-screen';
import { RulesScreen } from '../retention/rules-screen';
import { ReviewScreen } from '../reviews/review-screen';
import { ReviewsScreen } from '../reviews/reviews-screen';
import { RunSessionsPanel } from '../sessions/run-sessions-panel';
import { SessionsScreen } from '../sessions/sessions-screen';
import { SchoolScreen } from '../school/school-screen';
import { SettingsScreen } from '../settings/settings-screen';
import { AccessScreen } from '../subject-access/access-screen';
import { SupportPlanScreen } from '../support-plans/support-plan-screen';
import { SupportPlansScreen } from '../support-plans/support-plans-screen';
import { TimetableScreen } from '../timetable/timetable-screen';
import { TeacherSheetsScreen } from '../teacher-sheets/teacher-sheets-screen';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { notify } from '../ui/toasts';
import { VersionScreen } from '../what-if/version-screen';
import { WhatIfScreen } from '../what-if/what-if-screen';
import { MovingOnScreen } from '../transfers/moving-on-screen';
import { PupilSupport } from './pupil-support';

// They bring the PDF reader with them, which the other screens do not need.
const loading = <Loading />;
const PackScreen = late(async () => (await import('../pack/pack-screen')).PackScreen, loading);
const PlanEntryScreen = late(
  async () => (await import('../ehc-plans/entry/plan-entry-screen')).PlanEntryScreen,
  loading,
);
const DocumentScreen = late(
  async () => (await import('../documents/document-screen')).DocumentScreen,
  loading,
);
const RequestScreen = late(
  async () => (await import('../subject-access/request-screen')).RequestScreen,
  loading,
);
const AreasScreen = late(async () => (await import('../subject-access/areas-screen')).AreasScreen, loading);
const TransferScreen = late(
  async () => (await import('../transfers/transfer-screen')).TransferScreen,
  loading,
);

const reportSheets = [plainSheet('la-report')];

/** Which screen belongs to which address, and what one feature shows inside another's screen. */
export function Routes() {
  return (
    <Switch>
      <Route path={paths.home} component={HomeRoute} />
      <Route path={paths.pupils}>
        <RegisterRoute />
      </Route>
      <Route path={paths.movingOn} component={MovingOnScreen} />
      <Route<{ id: string }> path={paths.pupil(':id')}>
        {({ id }) => (
          <PupilPage
            key={id}
            pupilId={id}
            documentsPanel={<DocumentsPanel pupilId={id} />}
            planPanel={<PlanAndReviewsPanel pupilId={id} />}
            supportPanel={<PupilSupport pupilId={id} />}
          />
        )}
      </Route>
      <Route<{ id: string }> path={paths.profile(':id')}>
        {({ id }) => <ProfileScreen key={id} pupilId={id} pupilHeader={<PupilHeader pupilId={id} />} />}
      </Route>
      <Route<{ id: string }> path={paths.access(':id')}>
        {({ id }) => <AccessScreen key={id} pupilId={id} pupilHeader={<PupilHeader pupilId={id} />} />}
      </Route>
      <Route<{ id: string }> path={paths.accessRequest(':id')}>
        {({ id }) => (
          <RequestScreen key={id} requestId={id} headerOf={(pupilId) => <PupilHeader pupilId={pupilId} />} />
        )}
      </Route>
      <Route<{ id: string; documentId: string }> path={paths.accessAreas(':id', ':documentId')}>
        {({ id, documentId }) => (
          <AreasScreen key={`${id} ${documentId}`} requestId={id} documentId={documentId} />
        )}
      </Route>
      <Route<{ id: string }> path={paths.transfer(':id')}>
        {({ id }) => <TransferScreen key={id} pupilId={id} pupilHeader={<PupilHeader pupilId={id} />} />}
      </Route>
      <Route<{ id: string }> path={paths.plan(':id')}>{({ id }) => <PlanRoute key={id} planId={id} />}</Route>
      <Route<{ id: string }> path={paths.planEntry(':id')}>
        {({ id }) => <PlanEntryScreen key={id} planId={id} />}
      </Route>
      <Route<{ id: string; withId?: string }> path={paths.planCompare(':id', ':withId?')}>
        {({ id, withId }) => <CompareScreen key={id} planId={id} withId={withId ?? null} />}
      </Route>
      <Route path={paths.reviews} component={ReviewsScreen} />
      <Route path={paths.planner} component={PlannerScreen} />
      <Route<{ id: string }> path={paths.review(':id')}>
        {({ id }) => <ReviewRoute key={id} reviewId={id} />}
      </Route>
      <Route<{ id: string }> path={paths.copySheet(':id')}>
        {({ id }) => <CopySheetRoute key={id} reviewId={id} />}
      </Route>
      <Route<{ id: string }> path={paths.pack(':id')}>
        {({ id }) => <PackScreen key={id} reviewId={id} />}
      </Route>
      <Route path={paths.parentMeetings} component={MeetingsScreen} />
      <Route path={paths.groupProgress} component={GroupProgressScreen} />
      <Route path={paths.banks} component={BanksScreen} />
      <Route path={paths.teacherSheets} component={TeacherSheetsScreen} />
      <Route path={paths.supportPlans} component={SupportPlansScreen} />
      <Route<{ id: string }> path={paths.supportPlan(':id')}>
        {({ id }) => <SupportPlanRoute key={id} planId={id} />}
      </Route>
      <Route<{ id: string }> path={paths.document(':id')}>
        {({ id }) => <DocumentRoute key={id} documentId={id} />}
      </Route>
      <Route path={paths.provision} component={MapScreen} />
      <Route path={paths.runs} component={RunsScreen} />
      <Route path={paths.catalogue} component={CatalogueScreen} />
      <Route path={paths.importMap} component={MapImportScreen} />
      <Route path={paths.costs} component={CostScreen} />
      <Route path={paths.impact} component={ImpactScreen} />
      <Route path={paths.sessions} component={SessionsScreen} />
      <Route path={paths.whatIf} component={WhatIfScreen} />
      <Route<{ id: string }> path={paths.whatIfVersion(':id')}>
        {({ id }) => <VersionScreen key={id} versionId={id} />}
      </Route>
      <Route<{ id: string }> path={paths.provisionRun(':id')}>
        {({ id }) => <RunScreen key={id} runId={id} sessions={<RunSessionsPanel runId={id} />} />}
      </Route>
      <Route path={paths.timetable} component={TimetableScreen} />
      <Route path={paths.importPupils} component={ImportScreen} />
      <Route path={paths.school} component={SchoolScreen} />
      <Route path={paths.settings} component={SettingsRoute} />
      <Route path={paths.backups} component={BackupsScreen} />
      <Route path={paths.records} component={RecordsScreen} />
      <Route path={paths.recordRules} component={RulesScreen} />
      <Route path={paths.certificates} component={CertificatesScreen} />
      <Route path={paths.bin} component={BinScreen} />
      <Route>
        <Redirect to={paths.home} />
      </Route>
    </Switch>
  );
}

function HomeRoute() {
  return (
    <>
      <BackupWarning />
      <HomeScreen />
      <RetentionLine />
      <BackupLine />
    </>
  );
}

function SettingsRoute() {
  return (
    <SettingsScreen
      records={<RetentionSettings />}
      history={<HistorySettings />}
      backups={
        <>
          <BackupSettings />
          <ExportSettings />
        </>
      }
    />
  );
}

function PlanRoute({ planId }: { readonly planId: string }) {
  const { value } = useRead('ehcPlans', 'page', { id: planId });
  return <PlanScreen planId={planId} pupilHeader={value && <PupilHeader pupilId={value.plan.pupilId} />} />;
}

function ReviewRoute({ reviewId }: { readonly reviewId: string }) {
  const { value } = useRead('reviews', 'page', { id: reviewId });
  return (
    <ReviewScreen
      reviewId={reviewId}
      pupilHeader={value && <PupilHeader pupilId={value.data.pupil.id} />}
      packLink={
        <>
          <LinkButton
            to={paths.pack(reviewId, value && packDueNext(value.data.deadlines))}
            kind="primary"
            isMain
            icon={Printer}
          >
            Preview and print the pack
          </LinkButton>
          <LinkButton to={paths.copySheet(reviewId)} icon={ClipboardCopy}>
            Copy sheet for the authority’s form
          </LinkButton>
        </>
      }
      sent={<SentSummary reviewId={reviewId} />}
    />
  );
}

function CopySheetRoute({ reviewId }: { readonly reviewId: string }) {
  const { value } = useRead('reviews', 'packData', { id: reviewId });
  return (
    <CopySheetScreen
      reviewId={reviewId}
      pupilHeader={value && <PupilHeader pupilId={value.pupil.id} />}
      wordButtons={<WordButtons reviewId={reviewId} sheets={reportSheets} />}
    />
  );
}

function SupportPlanRoute({ planId }: { readonly planId: string }) {
  const { value } = useRead('supportPlans', 'page', { id: planId });
  return (
    <SupportPlanScreen planId={planId} pupilHeader={value && <PupilHeader pupilId={value.data.pupil.id} />} />
  );
}

function DocumentRoute({ documentId }: { readonly documentId: string }) {
  const { value } = useRead('documents', 'page', { id: documentId });
  return (
    <DocumentScreen
      documentId={documentId}
      back={value?.pupil ? paths.pupil(value.pupil.id) : paths.pupils}
    />
  );
}

function RegisterRoute() {
  const today = useRead('pupils', 'register', { who: 'on-roll' }).value?.today;
  const [putting, setPutting] = useState<readonly RegisterRow[] | null>(null);
  const print = useCallback(
    async (rows: readonly RegisterRow[], columns: readonly RegisterColumn[]) => {
      const printed = await ask('papers', 'printList', {
        title: 'Pupils',
        caption: countOf(rows.length, 'pupil'),
        columns: columns.map(registerColumnName),
        rows: rows.map((row) => columns.map((column) => cellText(row, column, today ?? ''))),
      });
      if (!printed.ok) notify({ text: printed.problem.message, isProblem: true });
    },
    [today],
  );
  return (
    <>
      <RegisterScreen
        onPrint={(rows, columns) => void print(rows, columns)}
        onProvision={(rows) => setPutting(rows)}
      />
      {putting && <PutInDialog pupils={putting} onClose={() => setPutting(null)} />}
    </>
  );
}
