interface PairProps {
  readonly label: string;
  readonly value: string | null;
  readonly wide?: boolean;
}

/** A small label over its value; an unknown value leaves a line to write on. */
export function Pair({ label, value, wide = false }: PairProps) {
  return (
    <div className={wide ? 'pair wide' : 'pair'}>
      <dt>{label}</dt>
      <dd>{value || ' '}</dd>
    </div>
  );
}
