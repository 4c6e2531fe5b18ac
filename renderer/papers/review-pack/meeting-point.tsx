import type { PackAgendaItem } from '../../../domain/reviews/record-data';
import { Field } from '../parts/field';

interface MeetingPointProps {
  readonly number: number;
  readonly point: PackAgendaItem;
  readonly isBlank: boolean;
  /** Where in the record the point is answered when nothing was written under it: 'See “Actions” below.' */
  readonly elsewhere: string | null;
}

/** Below so many characters a point stays on one page. */
const shortPoint = 1000;

/** A point of the agenda with what was said and decided; a point of which nothing was written is one line in a finished record. */
export function MeetingPoint({ number, point, isBlank, elsewhere }: MeetingPointProps) {
  const { title, discussion, decision } = point;
  const length = (discussion?.length ?? 0) + (decision?.length ?? 0);
  return (
    <section className={length < shortPoint ? 'point keep' : 'point'}>
      <h3>
        <span className="point-number">{number}</span> {title}
      </h3>
      <dl>
        {(isBlank || discussion) && <Field label="Said" value={discussion} blankLines={3} />}
        {(isBlank || decision) && <Field label="Decided" value={decision} />}
      </dl>
      {!isBlank && !discussion && !decision && (
        <p className="quiet">{elsewhere ?? 'Nothing was noted under this point.'}</p>
      )}
    </section>
  );
}
