import type { AppendixSheet } from '../../../domain/papers/review-pack';
import { Field } from '../parts/field';

interface DividerProps {
  readonly appendix: AppendixSheet;
  readonly pupilName: string;
}

/** The numbered page before an attachment; where the attachment cannot be printed, the page in its place. */
export function DividerSheet({ appendix, pupilName }: DividerProps) {
  return (
    <section className="sheet divider" id={appendix.id}>
      <p className="divider-number">Appendix {appendix.number}</p>
      <h1>{appendix.title}</h1>
      <dl>
        <Field label="About" value={pupilName} />
        {appendix.details.map(({ label, value }) => (
          <Field key={label} label={label} value={value} />
        ))}
      </dl>
      {appendix.placeholder && (
        <div className="note" style={{ marginTop: '10mm' }}>
          <h2 style={{ marginTop: 0 }}>This document is not printed here</h2>
          <p>{appendix.placeholder.reason}</p>
          <p>{appendix.placeholder.advice}</p>
        </div>
      )}
    </section>
  );
}
