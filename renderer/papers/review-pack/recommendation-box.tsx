import { sectionsToAmend } from '../../../domain/papers/amended-wording';
import { sections } from '../../../domain/ehc-plans/sections';
import { recommendations } from '../../../domain/reviews/record-codes';
import type { ReviewRecordData } from '../../../domain/reviews/record-data';
import { Choices } from '../parts/choices';

interface RecommendationBoxProps {
  readonly record: ReviewRecordData;
  readonly isBlank: boolean;
}

/** What the meeting recommends and which sections it would change: the first thing that the authority looks for. */
export function RecommendationBox({ record, isBlank }: RecommendationBoxProps) {
  const toAmend = sectionsToAmend(record.amendments);
  return (
    <section className="recommendation">
      <h2>Recommendation of the meeting</h2>
      <Choices names={recommendations.map(({ name }) => name)} chosen={[record.recommendationName]} />
      {(isBlank || record.recommendation === null || record.recommendation === 'amend' || toAmend.length > 0) && (
        <>
          <h3>Sections to be amended</h3>
          <Choices names={sections.map(({ letter }) => letter)} chosen={toAmend} />
        </>
      )}
    </section>
  );
}
