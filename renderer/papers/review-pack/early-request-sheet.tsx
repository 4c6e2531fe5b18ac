import { lastReviewLine } from '../../../domain/papers/last-review';
import { AnswerFields } from '../parts/answer-fields';
import { PaperHead } from '../parts/paper-head';
import { SignOff } from '../parts/sign-off';
import type { SheetProps } from './sheet-props';

/** R16: why a review is asked for before it is due. */
export function EarlyRequestSheet({ data, logo, sheet }: SheetProps) {
  const { record, school, plan, review } = data;
  return (
    <section className="sheet" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Request for an early review"
        subtitle="Of the education, health and care plan"
        more={[
          { label: 'Local authority', value: plan.localAuthority },
          { label: 'Case officer', value: plan.caseOfficer },
          lastReviewLine(plan),
          { label: 'Next review due by', date: review.anniversaryOn },
        ]}
      />
      {record.earlyReview.map((group) => (
        <section key={group.key}>
          <h2>{group.title}</h2>
          <AnswerFields group={group} textLines={4} />
        </section>
      ))}
      <section className="keep with-previous">
        <h2>Asked for by</h2>
        <SignOff author={{ name: school.headName, role: 'Head teacher' }} />
        <SignOff author={{ name: null, role: 'Parent or carer' }} />
      </section>
    </section>
  );
}
