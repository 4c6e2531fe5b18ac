import { ListOrdered } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { copySheet } from '../../../domain/reviews/copy-sheet/copy-sheet';
import { useRead } from '../../app/calls';
import { paths } from '../../app/paths';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { LinkButton } from '../../ui/link-button';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { CopyFieldList } from './copy-field-list';
import { CopyOrderList } from './copy-order-list';
import styles from './copy-sheet.module.css';

interface CopySheetScreenProps {
  readonly reviewId: string;
  /** The pupil's header, from the pupils feature. */
  readonly pupilHeader?: ReactNode;
  /** How the same report is saved for Word, from the papers feature. */
  readonly wordButtons?: ReactNode;
}

/** The fields of the authority's online form, ready to copy (R17), and the order in which the form has them. */
export function CopySheetScreen({ reviewId, pupilHeader, wordButtons }: CopySheetScreenProps) {
  const { value: data, problem } = useRead('reviews', 'packData', { id: reviewId });
  const [isOrdering, setOrdering] = useState(false);
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!data) return <Loading />;
  return (
    <div className={styles['screen']}>
      {pupilHeader}
      <PageHeading
        title={isOrdering ? 'The order of the authority’s form' : 'Copy sheet for the authority’s form'}
        lead={
          isOrdering
            ? 'Set it once, in the order of your authority’s form. It then applies to every review.'
            : `${data.review.typeName}, ${data.review.meetingWords ?? 'the meeting has no date yet'}`
        }
        actions={
          isOrdering ? (
            <Button kind="primary" isMain onPress={() => setOrdering(false)}>
              Done
            </Button>
          ) : (
            <div className={styles['actions']}>
              {wordButtons}
              <Button icon={ListOrdered} onPress={() => setOrdering(true)}>
                Change the order
              </Button>
              <LinkButton to={paths.review(reviewId)} kind="quiet">
                Back to the review
              </LinkButton>
            </div>
          )
        }
      />
      {isOrdering ? (
        <CopyOrderList order={data.copyOrder} />
      ) : (
        <CopyFieldList reviewId={reviewId} fields={copySheet(data)} />
      )}
    </div>
  );
}
