import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

export interface CardProps {
  readonly title: string;
  readonly level?: 2 | 3 | undefined;
  /** At the end of the title's line. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen with a thin line around it: for what stands beside the main thing. */
export function Card(props: CardProps) {
  return <Section {...props} look="card" />;
}

/** A part of a screen under a thin line: the usual one. */
export function Panel(props: CardProps) {
  return <Section {...props} look="panel" />;
}

function Section({
  title,
  level = 2,
  actions,
  children,
  look,
}: CardProps & { readonly look: 'card' | 'panel' }) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section aria-labelledby={id} className={styles[look]}>
      <div className={styles['head']}>
        <Heading id={id}>{title}</Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
