import type { ReviewPage } from '../../../domain/reviews/api';
import { laReportGroups } from '../../../domain/reviews/forms/la-report';
import shared from '../review-screen.module.css';
import { LaField } from './la-field';

/** These have their place with the recommendation and at the end of the meeting. */
const elsewhere: ReadonlySet<string> = new Set(['laReasons', 'meetingChildComment']);

/** The rest of the report to the authority (R12), in its printed order. */
export function LaReport({ page }: { readonly page: ReviewPage }) {
  const groups = laReportGroups
    .map((group) => ({ ...group, fields: group.fields.filter(({ key }) => !elsewhere.has(key)) }))
    .filter(({ fields }) => fields.length > 0);
  return (
    <section className={shared['group']} aria-labelledby="la-report">
      <h2 id="la-report">Report to the local authority</h2>
      {groups.map((group) => (
        <section key={group.key} className={shared['group']} aria-labelledby={`report-${group.key}`}>
          <h3 id={`report-${group.key}`}>{group.title}</h3>
          <div className={shared['fields']}>
            {group.fields.map((field) => (
              <div key={field.key} className={field.kind === 'text' ? shared['wide'] : undefined}>
                <LaField page={page} fieldKey={field.key} />
              </div>
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}
