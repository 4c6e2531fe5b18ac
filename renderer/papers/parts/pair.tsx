import type { IsoDate } from '../../../domain/common/calendar-date';
import { formatDate } from '../../../domain/common/date-words';

export interface PairProps {
  readonly label: string;
  readonly value?: string | null;
  /** Instead of a value: a day, in words and never broken. */
  readonly date?: IsoDate | null;
  readonly wide?: boolean;
  /** Over two rows of the grid, for what can be long. */
  readonly tall?: boolean;
}

/** A small label over its value; an unknown value leaves a line to write on. */
export function Pair({ label, value = null, date = null, wide = false, tall = false }: PairProps) {
  const kinds = ['pair', wide && 'wide', tall && 'tall', !value && !date && 'blank'];
  return (
    <div className={kinds.filter(Boolean).join(' ')}>
      <dt>
        <p>{label}</p>
      </dt>
      <dd>
        {value && <p>{value}</p>}
        {date && <p className="date">{formatDate(date)}</p>}
      </dd>
    </div>
  );
}
