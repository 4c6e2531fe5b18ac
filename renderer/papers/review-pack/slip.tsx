import type { ReactNode } from 'react';
import { returnDay } from '../../../domain/letters/letter-days';
import { formatDate } from '../../../domain/common/date-words';
import type { ReviewPackData } from '../../../domain/reviews/pack-data';
import { Unbroken } from '../parts/unbroken';

interface SlipProps {
  readonly data: ReviewPackData;
  /** 'Maya', or the legal name and date of birth. */
  readonly about: string;
  readonly children: ReactNode;
}

/** The page of a letter that comes back: what it answers, by when and where to. */
export function Slip({ data, about, children }: SlipProps) {
  const { review, school } = data;
  const back = returnDay(data);
  return (
    <div className="slip own-page">
      <h1>Reply slip</h1>
      <p className="slip-about">
        {review.typeName}: {about}
        <br />
        Meeting: {review.meetingWords ?? 'to be arranged'}
      </p>
      <p>
        Please send this page back
        {back && (
          <>
            {' '}
            by <strong className="date">{formatDate(back)}</strong>
          </>
        )}{' '}
        to <Unbroken text={[school.name, school.email].filter(Boolean).join(', ')} />.
      </p>
      {children}
    </div>
  );
}

interface SlipPartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A question of a slip. */
export function SlipPart({ title, children }: SlipPartProps) {
  return (
    <section className="slip-part">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** A sentence to tick, with room to write behind it where it asks for words. */
export function Tick({
  children,
  withLine = false,
}: {
  readonly children: ReactNode;
  readonly withLine?: boolean;
}) {
  return (
    <p className="tick">
      <span className="box" aria-hidden="true" />
      <span>{children}</span>
      {withLine && <span className="write-on" aria-hidden="true" />}
    </p>
  );
}

/** A label and a line to write on. */
export function WriteOn({ label, value = null }: { readonly label: string; readonly value?: string | null }) {
  return (
    <p className="tick">
      <span>{label}</span>
      {value ? <strong>{value}</strong> : <span className="write-on" aria-hidden="true" />}
    </p>
  );
}
