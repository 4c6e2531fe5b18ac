import type { ReviewPage } from '../../../domain/reviews/api';
import { recommendations } from '../../../domain/reviews/record-codes';
import { saved, useChange } from '../../app/calls';
import { AutosaveChoiceButtons } from '../../ui/choice-buttons';
import shared from '../review-screen.module.css';
import { LaField } from './la-field';

const options = recommendations.map(({ code, name }) => ({ id: code, label: name }));

/** What the meeting recommends, and why. */
export function RecommendationSection({ page }: { readonly page: ReviewPage }) {
  const { review, record } = page.data;
  const setField = useChange('reviews', 'setField');
  return (
    <section className={shared['group']} aria-labelledby="recommendation">
      <h2 id="recommendation">Recommendation of the meeting</h2>
      <AutosaveChoiceButtons
        label="Recommendation of the meeting"
        options={options}
        value={record.recommendation}
        onSave={(value) => saved(setField({ reviewId: review.id, field: 'recommendation', value }))}
      />
      <LaField page={page} fieldKey="laReasons" />
    </section>
  );
}
