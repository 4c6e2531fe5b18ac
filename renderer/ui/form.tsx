import type { ReactNode } from 'react';
import styles from './form.module.css';

/** A form with a button of its own. Enter in a field sends it. */
export function Form({
  label,
  onSubmit,
  children,
}: {
  readonly label: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}) {
  return (
    <form
      aria-label={label}
      noValidate
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}

/** Fields side by side where there is room, one under the other where there is not. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className={styles['grid']}>{children}</div>;
}

/** One field over the whole width of a FieldGrid. */
export function WideField({ children }: { readonly children: ReactNode }) {
  return <div className={styles['wide']}>{children}</div>;
}

/** Fields that belong together under a heading that is read out with each of them. */
export function FieldSection({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <div className={styles['section']}>
        <legend>
          <h3>{title}</h3>
        </legend>
        {children}
      </div>
    </fieldset>
  );
}

/** The row of buttons at the end of a form or a screen. The main one comes first. */
export function Actions({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles['actions']} data-print="hidden">
      {children}
    </div>
  );
}
