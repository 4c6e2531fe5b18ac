import type { ReviewPage } from '../../../domain/reviews/api';
import { recommendations } from '../../../domain/reviews/record-codes';
import { saved, useChange } from '../../app/calls';
import { AutosaveDate } from '../../ui/autosave-choices';
import { AutosaveChoiceButtons } from '../../ui/choice-buttons';
import shared from '../review-screen.module.css';
import { AmendedPlanSection } from './amended-plan-section';
import { CeasePlan } from './cease-plan';
import { ClosingCard } from './closing-card';

const options = recommendations.map(({ code, name }) => ({ id: code, label: name }));

/** The decision of the local authority with its date, and what follows from it. */
export function DecisionSection({ page }: { readonly page: ReviewPage }) {
  const { review, record } = page.data;
  const setField = useChange('reviews', 'setField');
  const save = (field: string) => (value: string | null) =>
    saved(setField({ reviewId: review.id, field, value }));
  return (
    <section className={shared['group']} aria-labelledby="decision">
      <h2 id="decision">Decision of the local authority</h2>
      <AutosaveChoiceButtons
        label="Decision of the local authority"
        options={options}
        value={record.decision}
        onSave={save('decision')}
      />
      <div className={shared['fields']}>
        <AutosaveDate
          label="Date of the decision"
          hint="The day of its letter. It completes the review."
          value={review.completedOn}
          onSave={save('completedOn')}
        />
        {record.decision === 'amend' && (
          <AutosaveDate label="Amendment notice of" value={record.noticeOn} onSave={save('noticeOn')} />
        )}
      </div>
      <WhatFollows page={page} />
      <ClosingCard page={page} />
    </section>
  );
}

function WhatFollows({ page }: { readonly page: ReviewPage }) {
  switch (page.data.record.decision) {
    case 'maintain':
      return <p>The plan stays as it is: no amendment notice or new plan will follow.</p>;
    case 'amend':
      return <AmendedPlanSection page={page} />;
    case 'cease':
      return <CeasePlan page={page} />;
    case 'reassess':
      return (
        <p>
          The authority assesses the child’s needs again (SEND Regulations 2014, regs. 23 to 27). The plan
          stays in force, and so do its reviews, until a new one is issued. Enter the new plan on the pupil’s
          page when it comes.
        </p>
      );
    case null:
      return null;
  }
}
