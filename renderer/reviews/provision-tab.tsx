import { countOf } from '../../domain/common/text';
import { sections } from '../../domain/ehc-plans/sections';
import { provisionReport, type ProvisionRow } from '../../domain/reviews/delivered';
import type { ReviewPage } from '../../domain/reviews/api';
import type { ItemSessions } from '../../domain/sessions/item-sessions';
import { useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { TakeFromMap } from '../costs/take-from-map';
import { Button } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { notify } from '../ui/toasts';
import { DeliveredCard } from './delivered-card';
import { FundingSection } from './funding-section';
import { TakeAllNoted } from './noted-offer';
import styles from './provision-tab.module.css';
import shared from './review-screen.module.css';
import { useReviewPart } from './use-review-tab';

/** Provision as planned and as delivered, item by item, and what it costs (R7). */
export function ProvisionTab({ page }: { readonly page: ReviewPage }) {
  const { review, plan } = page.data;
  const report = provisionReport(page.data);
  const [part] = useReviewPart(review.id, 'provision');
  const { value: noted = {} } = useRead('reviews', 'notedSessions', { reviewId: review.id });
  if (report.rows.length === 0) {
    return (
      <EmptyState
        heading="The plan has no provision yet"
        actions={<LinkButton to={paths.plan(plan.id)}>Open the plan</LinkButton>}
      >
        Add the provision of sections F, G and H to the plan. It then appears here, to be compared with what
        was delivered.
      </EmptyState>
    );
  }
  return (
    <div className={styles['stack']}>
      <AllAsPlanned reviewId={review.id} rows={report.rows} noted={noted} />
      <TakeFromMap reviewId={review.id} />
      {sections.map(({ letter, short }) => {
        const rows = report.rows.filter(({ item }) => item.section === letter);
        if (rows.length === 0) return null;
        return (
          <section key={letter} className={styles['section']} aria-labelledby={`delivered-${letter}`}>
            <h2 id={`delivered-${letter}`}>
              Section {letter}: {short}
            </h2>
            <ol className={styles['items']}>
              {rows.map((row) => (
                <DeliveredCard
                  key={row.item.id}
                  reviewId={review.id}
                  row={row}
                  noted={noted[row.item.id]}
                  isWanted={row.item.id === part}
                />
              ))}
            </ol>
          </section>
        );
      })}
      <FundingSection page={page} report={report} />
    </div>
  );
}

interface AllAsPlannedProps {
  readonly reviewId: string;
  readonly rows: readonly ProvisionRow[];
  readonly noted: Readonly<Record<string, ItemSessions>>;
}

function AllAsPlanned({ reviewId, rows, noted }: AllAsPlannedProps) {
  const deliver = useChange('reviews', 'deliverAsPlanned');
  const waiting = rows.filter(({ awaitsFigures }) => awaitsFigures);
  const run = async () => {
    const result = await deliver({ reviewId, provisionIds: waiting.map(({ item }) => item.id) });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <div className={styles['intro']}>
      <p className={shared['soft']}>
        Say what was delivered since the last review. Where it went as the plan says, one press is enough;
        then change what was different.
      </p>
      <TakeAllNoted reviewId={reviewId} rows={rows} noted={noted} />
      {waiting.length > 1 && (
        <Button
          onPress={() => void run()}
        >{`As planned: ${countOf(waiting.length, 'item')} not yet recorded`}</Button>
      )}
    </div>
  );
}
