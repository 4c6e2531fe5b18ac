import type { CalendarDate } from '@internationalized/date';
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  I18nProvider,
  Popover,
} from 'react-aria-components';
import type { IsoDate } from '../../domain/common/calendar-date';
import buttonStyles from './button.module.css';
import { classes } from './classes';
import styles from './date-field.module.css';
import { toCalendarDate, toIsoDate, withFullYear } from './date-text';
import fieldStyles from './field.module.css';
import { ariaField, FieldError, FieldHead, type FieldProps } from './field-parts';
import popoverStyles from './popover.module.css';
import type { SavesItself } from './use-unsaved';
import { useUnsavedValue } from './use-unsaved-value';
import { dateWords } from './value-words';

export interface DateFieldProps extends FieldProps {
  /** `yyyy-mm-dd`. */
  readonly value: IsoDate | null;
  /** Called with whole dates only, never while the year is half typed; on the way to another date once for each part. */
  readonly onChange: (value: IsoDate | null) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly min?: IsoDate | undefined;
  readonly max?: IsoDate | undefined;
  readonly footer?: ReactNode;
  /** Of a field that saves itself; in any other of a form what is chosen is kept until that is sent or closed. */
  readonly saving?: SavesItself | undefined;
}

/** A date typed as day, month, year, or chosen from a calendar. A year of two figures becomes one of four. */
export function DateField(props: DateFieldProps) {
  const { onBlur, onFocus, footer } = props;
  const root = useRef<HTMLDivElement>(null);
  const chosen = useUnsavedValue(root, { ...props, words: dateWords });
  const draft = useDraftDate(props.value, chosen);
  const min = toCalendarDate(props.min ?? null);
  const max = toCalendarDate(props.max ?? null);
  return (
    <I18nProvider locale="en-GB">
      <DatePicker<CalendarDate>
        {...ariaField(props)}
        ref={root}
        value={draft.date}
        onChange={draft.change}
        shouldForceLeadingZeros
        {...(onBlur && { onBlur: () => onBlur() })}
        {...(onFocus && { onFocus: () => onFocus() })}
        {...(min && { minValue: min })}
        {...(max && { maxValue: max })}
      >
        <FieldHead {...props} />
        <Group className={classes(fieldStyles['box'], styles['box'])}>
          <div
            className={styles['typed']}
            onBlur={({ currentTarget, relatedTarget }) => {
              if (!currentTarget.contains(relatedTarget)) draft.complete();
            }}
          >
            <DateInput className={styles['segments'] ?? ''}>
              {(segment) => <DateSegment segment={segment} className={styles['segment'] ?? ''} />}
            </DateInput>
          </div>
          <Button className={fieldStyles['boxButton'] ?? ''}>
            <CalendarDays size="1.125em" aria-hidden />
          </Button>
        </Group>
        <FieldError error={props.error} />
        {footer}
        <Popover offset={4} className={popoverStyles['popover'] ?? ''}>
          <Dialog className={styles['calendar'] ?? ''}>
            <CalendarSheet />
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  );
}

function CalendarSheet() {
  const step = classes(buttonStyles['button'], buttonStyles['icon']);
  return (
    <Calendar firstDayOfWeek="mon">
      <header className={styles['head']}>
        <Button slot="previous" className={step}>
          <ChevronLeft size="1.25em" aria-hidden />
        </Button>
        <CalendarHeading className={styles['heading'] ?? ''} />
        <Button slot="next" className={step}>
          <ChevronRight size="1.25em" aria-hidden />
        </Button>
      </header>
      <CalendarGrid className={styles['grid'] ?? ''}>
        {(date) => <CalendarCell date={date} className={styles['day'] ?? ''} />}
      </CalendarGrid>
    </Calendar>
  );
}

/** Keeps what is typed until it is a whole date; takes over a new value from outside. */
function useDraftDate(value: IsoDate | null, onChange: (value: IsoDate | null) => void) {
  const [date, setDate] = useState(() => toCalendarDate(value));
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    setDate(toCalendarDate(value));
  }
  const change = (next: CalendarDate | null) => {
    setDate(next);
    const whole = toIsoDate(next);
    if (whole === undefined) return;
    setKnown(whole);
    if (whole !== value) onChange(whole);
  };
  const complete = () => {
    if (date) change(withFullYear(date));
  };
  return { date, change, complete };
}
