import { Lines } from './lines';

interface FieldProps {
  readonly label: string;
  /** Null leaves lines for handwriting. */
  readonly value: string | null;
  /** The label above a longer text instead of beside a short one. */
  readonly stacked?: boolean;
  readonly blankLines?: number;
}

/** A label and what was answered. */
export function Field({ label, value, stacked = false, blankLines = 1 }: FieldProps) {
  return (
    <div className={stacked ? 'field stacked' : 'field'}>
      <dt>{label}</dt>
      <dd className="typed">{value ?? <Lines count={blankLines} />}</dd>
    </div>
  );
}
