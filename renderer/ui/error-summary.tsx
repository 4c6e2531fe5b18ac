import { useEffect, useRef } from 'react';
import styles from './form.module.css';

export interface FieldProblem {
  /** The id that was given to the field. */
  readonly fieldId: string;
  readonly message: string;
}

/**
 * What is wrong in a form, summed up above it, each a link to its field. It takes the focus when it appears, as on GOV.UK.
 * Shows nothing without problems.
 */
export function ErrorSummary({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const ref = useRef<HTMLDivElement>(null);
  const count = problems.length;
  useEffect(() => {
    if (count > 0) ref.current?.focus();
  }, [count]);
  if (count === 0) return null;
  return (
    <div ref={ref} role="alert" tabIndex={-1} className={styles['summary']}>
      <h2>{count === 1 ? 'There is a problem' : `There are ${count} problems`}</h2>
      <ul>
        {problems.map(({ fieldId, message }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                // The address belongs to the routes: only the focus moves.
                event.preventDefault();
                focusField(fieldId);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A field's id may be on its frame: then its first control takes the focus. */
function focusField(id: string): void {
  const found = document.getElementById(id);
  const control = found?.matches('input, textarea, select, button')
    ? found
    : found?.querySelector<HTMLElement>('input, textarea, select, button, [tabindex="0"]');
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
