import type { IsoDate } from '../../domain/common/calendar-date';
import type { TimelineEvent } from '../../domain/pupils/timeline';
import type { Reader } from '../database/database';
import { event, idsOf } from './timeline-event';
import { whenSet } from './when-set';

interface AdviceRow {
  readonly id: string;
  readonly reviewId: string;
  readonly name: string;
  readonly agency: string | null;
  readonly role: string;
  readonly adviceReceivedOn: IsoDate;
}

/** Views and advice as they came in for the reviews of a pupil. */
export async function adviceEvents(reader: Reader, pupilId: string): Promise<readonly TimelineEvent[]> {
  const rows: AdviceRow[] = await reader('reviewInvitees as i')
    .join('reviews as r', 'r.id', 'i.reviewId')
    .select('i.id', 'i.reviewId', 'i.name', 'i.agency', 'i.role', 'i.adviceReceivedOn')
    .where('r.pupilId', pupilId)
    .whereNull('r.deletedAt')
    .whereNull('i.deletedAt')
    .whereNotNull('i.adviceReceivedOn');
  const entered = await whenSet(reader, 'review_invitees', 'advice_received_on', idsOf(rows));
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
