import type { ReactNode } from 'react';
import { missingInPapers } from '../../domain/papers/missing-in-pack';
import { isRecordWritten } from '../../domain/reviews/record-written';
import { type ReviewTab, reviewTabs } from '../../domain/reviews/missing-for-pack';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import type { ReviewPage } from '../../domain/reviews/api';
import { isHeld, milestonesOf, reviewStage } from '../../domain/reviews/milestones';
import { useRead } from '../app/calls';
import { WhoChanged } from '../history/who-changed';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { MilestoneBar } from '../ui/milestone-bar';
import { OnThisPage } from '../ui/on-this-page';
import { PageHeading } from '../ui/page-heading';
import { Tabs } from '../ui/tabs';
import { useIsNarrow } from '../ui/use-is-narrow';
import { AfterTab } from './after/after-tab';
import { AttachmentsTab } from './attachments-tab';
import { DatesTab } from './dates-tab';
import { InviteesTab } from './invitees-tab';
import { MeetingTab } from './meeting/meeting-tab';
import { MissingPanel } from './missing-panel';
import { OutcomesTab } from './outcomes-tab';
import { ProvisionTab } from './provision-tab';
import styles from './review-screen.module.css';
import { SchoolReportTab } from './school-report-tab';
import { StageCard } from './stage-card';
import { useReviewTab } from './use-review-tab';
import { useTabInView } from './use-tab-in-view';
import { ViewsTab } from './views-tab';

interface ReviewScreenProps {
  readonly reviewId: string;
  /** The pupil's header, from the pupils feature. */
  readonly pupilHeader?: ReactNode;
  /** The main button and what stands beside it, from the papers feature. */
  readonly packLink: ReactNode;
  /** What went out, from the papers feature. */
  readonly sent?: ReactNode;
}

/** Tabs of more than one screen, with a list of jumps. */
const longTabs: ReadonlySet<ReviewTab> = new Set(['report', 'provision', 'meeting', 'after']);

/** Narrower than this, in rem, nothing stands beside the tabs: a little before the style sheet puts it below them. */
const besideFrom = 55;

/** One review: its milestones, what matters now, everything that goes into the pack, and what is missing for it. */
export function ReviewScreen(props: ReviewScreenProps) {
  const { value: page, problem } = useRead('reviews', 'page', { id: props.reviewId });
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  return page ? <LoadedReview {...props} page={page} /> : <Loading />;
}

function LoadedReview(props: ReviewScreenProps & { readonly page: ReviewPage }) {
  const { reviewId, pupilHeader, packLink, sent, page } = props;
  const [tab, setTab] = useReviewTab(reviewId);
  const parts = useTabInView();
  const isNarrow = useIsNarrow(parts, besideFrom);
  const { data } = page;
  const jumps = longTabs.has(tab) && (
    <OnThisPage within={parts} selector="[role='tabpanel'] h2[id]" isRow={isNarrow} />
  );
  return (
    <div className={styles['screen']}>
      {pupilHeader}
      <PageHeading
        title={data.review.typeName}
        lead={data.review.meetingWords ?? 'The meeting has no date yet'}
        actions={packLink}
      />
      <MilestoneBar
        label="Steps of this review"
        today={data.preparedOn}
        milestones={milestonesOf(data.deadlines).map((step) => ({
          id: step.rule,
          label: step.label,
          date: step.dueOn,
          doneOn: step.doneOn,
        }))}
      />
      <StageCard
        reviewId={reviewId}
        stage={reviewStage(data.deadlines, page.window.words, isRecordWritten(data.record.agenda))}
        today={data.preparedOn}
      />
      <div ref={parts} className={styles['parts']}>
        <Tabs
          label="Parts of this review"
          selected={tab}
          onSelect={(key) => setTab(key as ReviewTab)}
          tabs={reviewTabs.map(({ key, name }) => ({
            id: key,
            label: name,
            content: (
              <>
                {isNarrow && jumps}
                <TabContent tab={key} page={page} />
              </>
            ),
          }))}
          beside={
            <div className={styles['beside']}>
              {!isNarrow && jumps}
              <Missing data={data}>{sent}</Missing>
            </div>
          }
        />
      </div>
      <WhoChanged table="reviews" id={reviewId} of="this review" />
    </div>
  );
}

/** Before the meeting what the papers for it lack, after it what the report lacks: the same list as beside that pack. */
function Missing({ data, children }: { readonly data: ReviewPackData; readonly children: ReactNode }) {
  return isHeld(data) ? (
    <MissingPanel
      data={data}
      items={missingInPapers('la-report', data)}
      paper="report to the local authority"
    >
      {children}
    </MissingPanel>
  ) : (
    <MissingPanel data={data} items={missingInPapers('meeting', data)} paper="pack">
      {children}
    </MissingPanel>
  );
}

function TabContent({ tab, page }: { readonly tab: ReviewTab; readonly page: ReviewPage }) {
  switch (tab) {
    case 'dates':
      return <DatesTab page={page} />;
    case 'invitees':
      return <InviteesTab page={page} />;
    case 'views':
      return <ViewsTab page={page} />;
    case 'report':
      return <SchoolReportTab page={page} />;
    case 'outcomes':
      return <OutcomesTab page={page} />;
    case 'provision':
      return <ProvisionTab page={page} />;
    case 'attachments':
      return <AttachmentsTab page={page} />;
    case 'meeting':
      return <MeetingTab page={page} />;
    case 'after':
      return <AfterTab page={page} />;
  }
}
