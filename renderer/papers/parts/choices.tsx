import { TickBox } from './tick-box';

interface ChoicesProps {
  readonly names: readonly string[];
  /** What is chosen already: ticked and in bold. */
  readonly chosen?: readonly (string | null)[];
}

/** Boxes to tick by hand, each kept together with its word. */
export function Choices({ names, chosen = [] }: ChoicesProps) {
  return (
    <p className="choices">
      {names.map((name) => (
        <span key={name} className={chosen.includes(name) ? 'choice chosen' : 'choice'}>
          <TickBox ticked={chosen.includes(name)} />
          {name}
        </span>
      ))}
    </p>
  );
}
