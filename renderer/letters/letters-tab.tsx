import { useState } from 'react';
import { useSearch } from 'wouter';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Badge } from '../ui/badge';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { TextLink } from '../ui/text-link';
import { LetterEditor } from './letter-editor';
import { LetterPreviewPane } from './letter-preview-pane';
import styles from './letters-tab.module.css';

/** The school's letters: which there are, their wording, and how one looks with the facts of a review. */
export function LettersTab() {
  const { value: page, problem } = useRead('letters', 'page', {});
  const chosen = new URLSearchParams(useSearch()).get('letter');
  const [reviewId, setReviewId] = useState<string | null>(null);
  if (problem) {
    return (
      <Callout tone="danger" heading="The letters cannot be shown">
        <p>{problem.message}</p>
      </Callout>
    );
  }
  if (!page) return <Loading />;
  const letter = page.letters.find(({ paper }) => paper === chosen) ?? page.letters[0];
  if (!letter) return null;
  return (
    <div className={styles['tab']}>
      <nav aria-label="Letters" className={styles['list']}>
        <ul>
          {page.letters.map(({ paper, title, isOwn }) => (
            <li key={paper} className={paper === letter.paper ? styles['chosen'] : undefined}>
              <TextLink to={`${paths.school}?tab=letters&letter=${paper}`} isCurrent={paper === letter.paper}>
                {title}
              </TextLink>
              {isOwn && <Badge>Your wording</Badge>}
            </li>
          ))}
        </ul>
      </nav>
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
