import { type ReactNode, useMemo, useState } from 'react';
import { countOf } from '../../domain/common/text';
import { packBasis } from '../../domain/papers/pack-basis';
import { type PackId, packInfo } from '../../domain/papers/packs';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { MadeActions } from './made-actions';
import { MadePreview } from './made-preview';
import { MarkSentDialog } from './mark-sent-dialog';
import { MissingInPack } from './missing-in-pack';
import { PackPapers } from './pack-papers';
import styles from './pack-screen.module.css';
import { PackCaption } from './pack-caption';
import { PackContentsList, PackWarnings } from './pack-summary';
import { SentSection } from './sent-list';
import { SentWords } from './sent-words';
import { type Made, useMadePack } from './use-made-pack';
import { usePackChoice } from './use-pack-choice';

interface PackOfReviewProps {
  readonly reviewId: string;
  readonly pack: PackId;
  /** Puts the choice between the packs over what is shown of one. */
  readonly packTabs: (content: ReactNode) => ReactNode;
}

/** One pack: every page as it will be printed, what goes in, what is missing, what went out. */
export function PackOfReview({ reviewId, pack, packTabs }: PackOfReviewProps) {
  const { value, problem } = useRead('papers', 'packPage', { reviewId, pack });
  // What was read of the pack before is still here for a moment after another one was chosen.
  const read = value?.pack === pack ? value : undefined;
  const [choice, change] = usePackChoice(reviewId, pack, read?.choice ?? null);
  const page = read && choice && { ...read, choice };
  const data = page?.data;
  const basis = useMemo(() => (data ? packBasis(data) : ''), [data]);
  const wish = page ? { reviewId, pack, choice: page.choice } : null;
  const state = useMadePack(wish, basis);
  const [isSending, setSending] = useState(false);
  const { made, isMaking } = state;
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Review pack"
        caption={page && <PackCaption data={page.data} />}
        lead={
          <>
            {made ? sizeInWords(made) : packInfo(pack).about}
            {page && <SentWords reviewId={reviewId} pack={pack} forInviteeId={page.choice.forInviteeId} />}
          </>
        }
        actions={
          <div className={styles['actions']}>
            <MadeActions
              made={made}
              isMaking={isMaking}
              again={state.again}
              onSent={() => setSending(true)}
            />
            <LinkButton to={paths.review(reviewId)} kind="quiet">
              Back to the review
            </LinkButton>
          </div>
        }
      />
      {packTabs(
        page ? (
          <div className={styles['columns']}>
            <MadePreview state={state} />
            <aside className={styles['summary']} aria-label="About this pack">
              {made && <PackWarnings warnings={made.pack.warnings} />}
              <MissingInPack data={page.data} items={page.missing} />
              <PackPapers reviewId={reviewId} pack={pack} page={page} change={change} />
              {made && <PackContentsList contents={made.pack.contents} />}
              <SentSection reviewId={reviewId} />
            </aside>
          </div>
        ) : (
          <Loading />
        ),
      )}
      {isSending && made && page && (
        <MarkSentDialog made={made.pack} data={page.data} onClose={() => setSending(false)} />
      )}
    </div>
  );
}

function sizeInWords({ pack }: Made): string {
  const attached = pack.attachments === 0 ? '' : `, ${countOf(pack.attachments, 'attachment')}`;
  return `${countOf(pack.pages, 'page')}${attached}`;
}
