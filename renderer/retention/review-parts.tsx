import { useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import type { DisposalDone, RecordsToReview } from '../../domain/retention/api';
import { Panel } from '../ui/card';
import { AfterDisposal } from './after-disposal';
import { DecideBar } from './decide-bar';
import { DisposeDialog } from './dispose-dialog';
import { KeepLongerDialog } from './keep-longer-dialog';
import styles from './retention.module.css';
import { ReviewList } from './review-list';
import { targetKey } from './target-key';

/** The two lists, and what is done with the chosen lines of them. */
export function ReviewParts({ review }: { readonly review: RecordsToReview }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<'longer' | 'dispose' | null>(null);
  const [done, setDone] = useState<DisposalDone | null>(null);
  const picked = review.items.filter(({ target }) => chosen.has(targetKey(target)));
  const choose = (key: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    setChosen(next);
  };
  const decided = () => {
    setAsking(null);
    setChosen(new Set());
  };
  const list = (title: string, state: 'passed' | 'soon', nothing: string) => {
    const items = review.items.filter(({ standing }) => standing.state === state);
    return (
      <Panel title={`${title} (${items.length})`}>
        {items.length === 0 ? (
          <p className={styles['line']}>{nothing}</p>
        ) : (
          <ReviewList label={title} items={items} chosen={chosen} onChoose={choose} />
        )}
      </Panel>
    );
  };
  return (
    <>
      {done && <AfterDisposal done={done} onClose={() => setDone(null)} />}
      {list('Past their date', 'passed', 'Nothing has passed its date.')}
      {list(
        'Within this school year',
        'soon',
        `Nothing reaches its date up to ${formatDate(review.yearEndsOn)}.`,
      )}
      {review.items.length > 0 && <DecideBar picked={picked} onAsk={setAsking} />}
      {asking === 'longer' && (
        <KeepLongerDialog items={picked} onClose={() => setAsking(null)} onDone={decided} />
      )}
      {asking === 'dispose' && (
        <DisposeDialog
          items={picked}
          onClose={() => setAsking(null)}
          onDone={(result) => {
            decided();
            setDone(result);
          }}
        />
      )}
    </>
  );
}
