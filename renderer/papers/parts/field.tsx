import type { ReactNode } from 'react';
import { Lines } from './lines';
import { useUnanswered } from './unanswered';

interface FieldProps {
  readonly label: string;
  /** Null or empty leaves room for handwriting, or says so where the paper is not to be filled in. */
  readonly value: string | null;
  /** The label above a longer text instead of beside a short one. */
  readonly stacked?: boolean;
  /** How many lines of 8 mm an unanswered field leaves. */
  readonly blankLines?: number;
}

/** Longer texts may run over to the next page; below this they stay in one piece. */
const longText = 600;

/** A label and what was answered. */
export function Field({ label, value, stacked = false, blankLines = 1 }: FieldProps) {
  const unanswered = useUnanswered();
  const kinds = [
    'field',
    stacked && 'stacked',
    !value && unanswered === null && 'blank',
    value !== null && value.length > longText && 'long',
  ];
  return (
    <div className={kinds.filter(Boolean).join(' ')}>
      <dt>
        <p>{label}</p>
      </dt>
      <dd>
        <Answered value={value} blankLines={blankLines} />
      </dd>
    </div>
  );
}

/** What was answered, that there is no answer, or lines to write on. A paragraph: screen readers find paragraphs, and pass over terms of a list. */
export function Answered({
  value,
  blankLines,
}: {
  readonly value: string | null;
  readonly blankLines: number;
}): ReactNode {
  const unanswered = useUnanswered();
  if (value) return <p className="typed">{value}</p>;
  return unanswered === null ? <Lines count={blankLines} /> : <p className="quiet">{unanswered}</p>;
}
