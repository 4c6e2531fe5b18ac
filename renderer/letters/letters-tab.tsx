import { useRef, useState } from 'react';
import { useSearch } from 'wouter';
import type { LettersPage } from '../../domain/letters/api';
import { useRead } from '../app/calls';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { useIsNarrow } from '../ui/use-is-narrow';
import { LetterChoice } from './letter-choice';
import { LetterEditor } from './letter-editor';
import { LetterPreviewPane } from './letter-preview-pane';
import styles from './letters-tab.module.css';

/** The school's letters: which there are, their wording, and how one looks with the facts of a review. */
export function LettersTab() {
  const { value: page, problem } = useRead('letters', 'page', {});
  if (problem) {
    return (
      <Callout tone="danger" heading="The letters cannot be shown">
        <p>{problem.message}</p>
      </Callout>
    );
  }
  return page ? <Letters page={page} /> : <Loading />;
}

/** Narrower than this, in rem, the list of letters does not stand beside the letter: where the style sheet puts it above. */
const listFrom = 60;

function Letters({ page }: { readonly page: LettersPage }) {
  const chosen = new URLSearchParams(useSearch()).get('letter');
  const [reviewId, setReviewId] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow(place, listFrom);
  const letter = page.letters.find(({ paper }) => paper === chosen) ?? page.letters[0];
  if (!letter) return null;
  return (
    <div ref={place} className={styles['tab']}>
      <LetterChoice letters={page.letters} current={letter} isField={isNarrow} />
      <LetterEditor key={letter.paper} letter={letter} />
      <LetterPreviewPane
        key={`preview ${letter.paper}`}
        letter={letter}
        reviews={page.reviews}
        reviewId={reviewId}
        onReview={setReviewId}
      />
    </div>
  );
}
