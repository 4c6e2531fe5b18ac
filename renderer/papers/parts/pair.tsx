import type { IsoDate } from '../../../domain/common/calendar-date';
import { formatDate } from '../../../domain/common/date-words';
import { EmailAddress } from './email-address';
import { useUnanswered } from './unanswered';

export interface PairProps {
  readonly label: string;
  readonly value?: string | null;
  /** Instead of a value: a day, in words and never broken. */
  readonly date?: IsoDate | null;
  readonly wide?: boolean;
  /** Over two rows of the grid, for what can be long. */
  readonly tall?: boolean;
}

/** A small label over its value; an unknown value leaves a line to write on, or a dash where the paper is not to be filled in. */
export function Pair({ label, value = null, date = null, wide = false, tall = false }: PairProps) {
  const isFilled = useUnanswered() !== null;
  const isKnown = Boolean(value) || date !== null;
  const kinds = ['pair', wide && 'wide', tall && 'tall', !isKnown && !isFilled && 'blank'];
  return (
    <div className={kinds.filter(Boolean).join(' ')}>
      <dt>
        <p>{label}</p>
      </dt>
      <dd>
        {value && <p>{isAddress(value) ? <EmailAddress address={value} /> : value}</p>}
        {date && <p className="date">{formatDate(date)}</p>}
        {!isKnown && isFilled && <p>–</p>}
      </dd>
    </div>
  );
}

/** One e-mail address and nothing else. */
function isAddress(value: string): boolean {
  return /^\S+@\S+$/.test(value);
}
