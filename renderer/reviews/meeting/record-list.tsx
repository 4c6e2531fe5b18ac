import { useEffect, useRef, useState } from 'react';
import type { PackAgendaItem } from '../../../domain/reviews/record-data';
import { useChange } from '../../app/calls';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Kbd } from '../../ui/kbd';
import { useFocusWhen } from '../../ui/use-focus-when';
import { useKeys } from '../../ui/use-keys';
import { AddLine } from '../add-line';
import shared from '../review-screen.module.css';
import styles from './meeting.module.css';
import { RecordPoint } from './record-point';
import { type RecordStep, recordStep } from './record-step';

interface RecordListProps {
  readonly reviewId: string;
  readonly agenda: readonly PackAgendaItem[];
}

/** The agenda, and under each point what is said and decided. One point is open at a time; the keys lead from one to the next. */
export function RecordList({ reviewId, agenda }: RecordListProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const move = useChange('reviews', 'moveRecordLine');
  const place = useRef<HTMLElement>(null);
  const wantsFocus = useRef(false);
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    place.current?.querySelector<HTMLElement>('[data-open] textarea')?.focus();
  }, [openId]);
  const moveFocus = useFocusWhen(agenda.length > 0, place, 'li button');
  const open = (id: string | null) => {
    wantsFocus.current = id !== null;
    setOpenId(id);
  };
  const at = agenda.findIndex(({ id }) => id === openId);
  const take = (step: RecordStep) => {
    const here = agenda[at];
    if (here !== undefined && (step === 'move-up' || step === 'move-down'))
      void move({ list: 'agenda', id: here.id, by: step === 'move-up' ? -1 : 1 });
    const next = agenda[at + (step === 'back' ? -1 : 1)];
    if (step === 'next' && here !== undefined && next === undefined)
      place.current?.querySelector<HTMLElement>('[data-last-form] input')?.focus();
    if ((step === 'next' || step === 'on' || step === 'back') && next !== undefined) open(next.id);
  };
  useKeys(place, (event) => {
    const step = recordStep(event);
    if (step !== null) take(step);
    return step !== null;
  });
  return (
    <section ref={place} className={shared['group']} aria-labelledby="agenda-and-record">
      <h2 id="agenda-and-record">Agenda and record</h2>
      {agenda.length === 0 ? (
        <NoAgenda reviewId={reviewId} onWrite={moveFocus} />
      ) : (
        <>
          <p className={shared['soft']}>
            <Kbd>Ctrl+Enter</Kbd> goes to the next point, <Kbd>Alt+↑</Kbd> and <Kbd>Alt+↓</Kbd> go up and
            down, with <Kbd>Shift</Kbd> they move the point itself. Everything is saved while you type.
          </p>
          <ol className={styles['points']}>
            {agenda.map((item, index) => (
              <RecordPoint
                key={item.id}
                reviewId={reviewId}
                item={item}
                number={index + 1}
                isLast={index === agenda.length - 1}
                isOpen={item.id === openId}
                onOpen={(isOpen) => open(isOpen ? item.id : null)}
              />
            ))}
          </ol>
        </>
      )}
      <div data-last-form>
        <AddLine
          reviewId={reviewId}
          list="agenda"
          title="Add a point to the agenda"
          label="New point"
          button="Add the point"
        />
      </div>
    </section>
  );
}

function NoAgenda({ reviewId, onWrite }: { readonly reviewId: string; readonly onWrite: () => void }) {
  const write = useChange('reviews', 'addUsualAgenda');
  const press = () => {
    onWrite();
    void write({ reviewId });
  };
  return (
    <EmptyState
      heading="There is no agenda yet"
      actions={<Button onPress={press}>Write the usual agenda</Button>}
    >
      The usual agenda has fourteen points, from the welcome to the date of the next review. It can be
      changed.
    </EmptyState>
  );
}
