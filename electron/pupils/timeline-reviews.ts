import { instantOn } from '../../domain/common/london-time';
import type { IsoDate } from '../../domain/common/calendar-date';
import type { TimelineEvent } from '../../domain/pupils/timeline';
import { reviewTypeName } from '../../domain/reviews/words';
import type { Reader } from '../database/database';
import { type Draft, ended, event, idsWith } from './timeline-event';
import { planEvents, reviewEvents } from './timeline-repository';
import { whenSet } from './when-set';

const planWords = {
  draft: 'drafted',
  final: 'issued',
  amended: 'issued as amended',
  // It was issued once; that it ceased is told by its own day.
  ceased: 'issued',
} as const;

/** EHC plans as they were issued and ceased; reviews, and the views and advice for them. */
export async function meetingEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const planRows = await planEvents(reader, pupilId);
  const ceasedSet = await whenSet(
    reader,
    'ehc_plans',
    'ceased_on',
    idsWith(planRows, ({ ceasedOn }) => ceasedOn),
  );
  const plans = planRows.flatMap((row) => {
    const draft: Draft = {
      id: row.id,
      kind: 'plan',
      on: row.issuedOn,
      enteredAt: row.createdAt,
      title: `EHC plan ${planWords[row.status]} (version ${row.version})`,
      link: { kind: 'plan', id: row.id },
    };
    return [event(draft), ...ended(draft, row.ceasedOn, 'EHC plan ceased', ceasedSet.get(row.id))];
  });
  const rows = await reviewEvents(reader, pupilId);
  const metSet = await whenSet(
    reader,
    'reviews',
    'meeting_on',
    idsWith(rows, ({ meetingOn }) => meetingOn),
  );
  const decidedSet = await whenSet(
    reader,
    'reviews',
    'completed_on',
    idsWith(rows, ({ completedOn }) => completedOn),
  );
  const reviews = rows.flatMap((row) => {
    const name = reviewTypeName(row.type);
    const link = { kind: 'review', id: row.id } as const;
    const draft: Draft = {
      id: row.id,
      kind: 'review',
      on: row.meetingOn ?? instantOn(row.createdAt),
      enteredAt: row.meetingOn === null ? row.createdAt : (metSet.get(row.id) ?? row.createdAt),
      title: `${name}: ${row.meetingOn === null ? 'begun, no meeting date yet' : 'meeting'}`,
      link,
    };
    const title = `${name}: decision of the local authority`;
    return [event(draft), ...ended(draft, row.completedOn, title, decidedSet.get(row.id))];
  });
  return [...plans, ...reviews, ...(await adviceEvents(reader, pupilId))];
}

interface AdviceRow {
  readonly id: string;
  readonly reviewId: string;
  readonly name: string;
  readonly agency: string | null;
  readonly role: string;
  readonly adviceReceivedOn: IsoDate;
}

/** Views and advice as they came in for the reviews of a pupil. */
async function adviceEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const rows: AdviceRow[] = await reader('reviewInvitees as i')
    .join('reviews as r', 'r.id', 'i.reviewId')
    .select('i.id', 'i.reviewId', 'i.name', 'i.agency', 'i.role', 'i.adviceReceivedOn')
    .where('r.pupilId', pupilId)
    .whereNull('r.deletedAt')
    .whereNull('i.deletedAt')
    .whereNotNull('i.adviceReceivedOn');
  const entered = await whenSet(
    reader,
    'review_invitees',
    'advice_received_on',
    idsWith(rows, ({ adviceReceivedOn }) => adviceReceivedOn),
  );
  return rows.map(({ id, reviewId, name, agency, role, adviceReceivedOn }) =>
    event({
      id: `${id}:advice`,
      kind: 'review',
      on: adviceReceivedOn,
      enteredAt: entered.get(id) ?? null,
      title: role === 'parent' ? 'Parents’ views came in' : 'Advice came in',
      text: agency === null ? name : `${name}, ${agency}`,
      link: { kind: 'review', id: reviewId },
    }),
  );
}
