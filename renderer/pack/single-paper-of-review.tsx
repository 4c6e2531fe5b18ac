import { useMemo, useState } from 'react';
import { countOf } from '../../domain/common/text';
import type { PackId } from '../../domain/papers/packs';
import { packBasis } from '../../domain/papers/pack-basis';
import { type ChildLayout, childLayouts, paperInfo } from '../../domain/papers/papers';
import type { SinglePaper } from '../../domain/papers/single-paper';
import { useRead } from '../app/calls';
import { Callout } from '../ui/callout';
import { Checkbox } from '../ui/checkbox';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { Select } from '../ui/select';
import { MadeActions } from './made-actions';
import { MadePreview } from './made-preview';
import { MarkSentDialog } from './mark-sent-dialog';
import { PackCaption } from './pack-caption';
import { type PackAddress, packPath, paperPath } from './pack-address';
import styles from './pack-screen.module.css';
import { SentSection } from './sent-list';
import { useMadePack } from './use-made-pack';

interface SinglePaperProps {
  readonly reviewId: string;
  /** The pack to which it belongs. */
  readonly from: PackId;
  readonly paper: NonNullable<PackAddress['paper']>;
  readonly go: (path: string) => void;
}

/** One paper alone, without a contents page. */
export function SinglePaperOfReview({ reviewId, from, paper, go }: SinglePaperProps) {
  const { id, inviteeId, isBlank } = paper;
  const { title, forRoles, canBeBlank } = paperInfo(id);
  const { value: review, problem } = useRead('reviews', 'page', { id: reviewId });
  const [isLarge, setLarge] = useState(false);
  const [childLayout, setChildLayout] = useState<ChildLayout | null>(null);
  const [isSending, setSending] = useState(false);
  const sheet: SinglePaper = { paper: id, inviteeId, isBlank, isLarge, childLayout };
  const reviewData = review?.data;
  const basis = useMemo(() => (reviewData ? packBasis(reviewData) : ''), [reviewData]);
  const state = useMadePack(reviewData ? { reviewId, sheet } : null, basis);
  const { made, isMaking } = state;
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!review) return <Loading />;
  const { data } = review;
  const people = data.invitees.filter(({ role }) => forRoles.includes(role));
  const goTo = (next: Partial<typeof paper>) => go(paperPath(reviewId, from, { ...paper, ...next }));
  return (
    <div className={styles['screen']}>
      <PageHeading
        title={title}
        caption={<PackCaption data={data} />}
        lead={made ? countOf(made.pack.pages, 'page') : undefined}
        actions={
          <div className={styles['actions']}>
            <MadeActions
              made={made}
              isMaking={isMaking}
              again={state.again}
              onSent={() => setSending(true)}
            />
            <LinkButton to={packPath(reviewId, from)} kind="quiet">
              Back to the pack
            </LinkButton>
          </div>
        }
      />
      <div className={styles['columns']}>
        <MadePreview state={state} />
        <aside className={styles['summary']} aria-label="About this paper">
          <section className={styles['part']} aria-label="How it is printed">
            {people.length > 0 && (
              <Select
                label="For whom"
                options={people.map(({ id: person, name }) => ({ id: person, label: name }))}
                value={inviteeId}
                {...(canBeBlank && isBlank && { emptyLabel: 'Nobody in particular' })}
                onChange={(person) => goTo({ inviteeId: person })}
              />
            )}
            {canBeBlank && (
              <Checkbox
                label="Without answers"
                detail="To be filled in by hand"
                isSelected={isBlank}
                onChange={(blank) => goTo({ isBlank: blank, inviteeId: inviteeId ?? people[0]?.id ?? null })}
              />
            )}
            <Checkbox label="Large print" isSelected={isLarge} onChange={setLarge} />
            {id === 'child-views' && (
              <Select<ChildLayout>
                label="Version of the form"
                options={childLayouts.map(({ code, name }) => ({ id: code, label: name }))}
                value={childLayout ?? data.record.childLayout}
                onChange={setChildLayout}
              />
            )}
          </section>
          <SentSection reviewId={reviewId} />
        </aside>
      </div>
      {isSending && made && <MarkSentDialog made={made.pack} data={data} onClose={() => setSending(false)} />}
    </div>
  );
}
