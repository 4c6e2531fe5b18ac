import { useEffect, useRef } from 'react';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import type { ProvisionRow } from '../../domain/reviews/delivered';
import type { ItemSessions } from '../../domain/sessions/item-sessions';
import { plannedInWords } from '../../domain/reviews/delivered-gap';
import { useChange } from '../app/calls';
import { Button } from '../ui/button';
import { notify } from '../ui/toasts';
import { NotedSessions } from './noted-offer';
import { DeliveredFields } from './delivered-fields';
import styles from './provision-tab.module.css';

interface DeliveredCardProps {
  readonly reviewId: string;
  readonly row: ProvisionRow;
  /** What the register of sessions has for it. */
  readonly noted: ItemSessions | undefined;
  /** A link led here: it is brought into view. */
  readonly isWanted: boolean;
}

/** One item of provision: what the plan says, what was delivered, the gap between them. */
export function DeliveredCard({ reviewId, row, noted, isWanted }: DeliveredCardProps) {
  const { item } = row;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return (
    <li className={styles['card']}>
      <div className={styles['head']}>
        <h3 ref={heading} tabIndex={-1}>
          {item.ref}
        </h3>
        <p>{item.what}</p>
      </div>
      {!row.isNone && (
        <>
          <div className={styles['planned']}>
            <div>
              <p>
                <strong>Planned:</strong> {plannedInWords(item)}
              </p>
              {row.dueWords !== null && <p>{row.dueWords}</p>}
            </div>
            {row.awaitsFigures && <AsPlanned reviewId={reviewId} row={row} />}
          </div>
          {noted && <NotedSessions reviewId={reviewId} row={row} noted={noted} />}
          <DeliveredFields reviewId={reviewId} row={row} gap={<GapWords row={row} />} />
        </>
      )}
    </li>
  );
}

function AsPlanned({ reviewId, row }: Pick<DeliveredCardProps, 'reviewId' | 'row'>) {
  const deliver = useChange('reviews', 'deliverAsPlanned');
  const run = async () => {
    const result = await deliver({ reviewId, provisionIds: [row.item.id] });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <Button ariaLabel={`${row.item.ref} was delivered as planned`} onPress={() => void run()}>
      As planned
    </Button>
  );
}

/** The gap in words, said again whenever it changes. */
function GapWords({ row: { gap } }: { readonly row: ProvisionRow }) {
  const isLess = gap.state === 'less';
  const Icon = isLess ? TriangleAlert : CircleCheck;
  const words = gap.state === 'as-planned' ? 'As the plan says' : gap.words;
  return (
    <p role="status" className={styles['gap']} data-state={gap.state}>
      {words !== null && (
        <>
          <Icon size="1em" aria-hidden />
          <span>{words}</span>
        </>
      )}
    </p>
  );
}
