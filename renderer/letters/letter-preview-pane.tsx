import { useState } from 'react';
import type { LettersPage, SchoolLetter } from '../../domain/letters/api';
import type { Audience } from '../../domain/letters/model';
import { useRead } from '../app/calls';
import { Card } from '../ui/card';
import { Loading } from '../ui/loading';
import { Select } from '../ui/select';
import { LetterOnScreen } from './letter-on-screen';
import styles from './letters-tab.module.css';

interface LetterPreviewPaneProps {
  readonly letter: SchoolLetter;
  readonly reviews: LettersPage['reviews'];
  readonly reviewId: string | null;
  readonly onReview: (reviewId: string | null) => void;
}

const readers: readonly { readonly id: Audience; readonly label: string }[] = [
  { id: 'parents', label: 'A parent or carer' },
  { id: 'professionals', label: 'A professional' },
];

/** The letter as one reader would get it today. */
export function LetterPreviewPane({ letter, reviews, reviewId, onReview }: LetterPreviewPaneProps) {
  const [chosen, setChosen] = useState<Audience | null>(null);
  const audience = chosen ?? letter.audiences[0] ?? 'professionals';
  const { value: preview, problem } = useRead('letters', 'preview', {
    paper: letter.paper,
    audience,
    reviewId,
  });
  return (
    <Card title="How it will look">
      <div className={styles['choices']}>
        <Select
          label="With the facts of"
          options={reviews.map(({ id, title }) => ({ id, label: title }))}
          value={reviewId}
          emptyLabel="A made-up review"
          onChange={onReview}
        />
        {letter.audiences.length > 1 && (
          <Select label="To" options={readers} value={audience} onChange={setChosen} />
        )}
      </div>
      {problem && <p role="alert">{problem.message}</p>}
      {!preview && !problem && <Loading />}
      {preview && (
        <>
          {preview.reading && <p className={styles['reading']}>{preview.reading}</p>}
          <LetterOnScreen preview={preview} />
          {preview.gaps.length > 0 && (
            <>
              <p>Not known for this review, so a line to write on is printed:</p>
              <ul className={styles['gaps']}>
                {preview.gaps.map(({ placeholder, explanation }) => (
                  <li key={placeholder}>{explanation}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </Card>
  );
}
