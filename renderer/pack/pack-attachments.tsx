import { capital, countOf } from '../../domain/common/text';
import type { PackPage } from '../../domain/papers/api';
import { type PackChoice, setForReader } from '../../domain/papers/pack-choice';
import { chosenDocuments } from '../../domain/papers/pack-contents';
import type { PackId } from '../../domain/papers/packs';
import { useChange } from '../app/calls';
import { reviewTabPath } from '../reviews/use-review-tab';
import { Checkbox } from '../ui/checkbox';
import { TextLink } from '../ui/text-link';
import styles from './pack-screen.module.css';

interface PackAttachmentsProps {
  readonly reviewId: string;
  readonly pack: PackId;
  readonly page: PackPage;
  readonly change: (choice: PackChoice) => void;
}

interface Line {
  readonly documentId: string;
  readonly title: string;
  readonly included: boolean;
  readonly keptBack: string | null;
}

/** Which reports are attached: for the whole pack as on the review's own tab, in a copy for this person. */
export function PackAttachments({ reviewId, pack, page, change }: PackAttachmentsProps) {
  const { data, choice, documents } = page;
  const set = useChange('reviews', 'setDocument');
  if (documents.length === 0)
    return (
      <p className={styles['soft']}>
        No report is attached to this pupil.{' '}
        <TextLink to={reviewTabPath(reviewId, 'attachments')}>Attach reports</TextLink>
      </p>
    );
  const isCopy = choice.forInviteeId !== null;
  const lines: readonly Line[] = isCopy
    ? chosenDocuments(pack, data, choice)
    : documents.map((document) => ({ ...document, keptBack: null }));
  const put = (documentId: string, included: boolean): void => {
    if (isCopy) change(setForReader(choice, documentId, included));
    else void set({ reviewId, documentId, included });
  };
  return (
    <div className={styles['attachments']}>
      <Checkbox
        label={`Attach the reports (${countOf(data.documents.length, 'report')})`}
        isSelected={choice.withAttachments}
        onChange={(withAttachments) => change({ ...choice, withAttachments })}
      />
      {choice.withAttachments && (
        <>
          <ul className={styles['documents']}>
            {lines.map(({ documentId, title, included, keptBack }) => (
              <li key={documentId}>
                <Checkbox
                  label={title}
                  detail={included || keptBack === null ? undefined : capital(keptBack)}
                  isSelected={included}
                  onChange={(next) => put(documentId, next)}
                />
              </li>
            ))}
          </ul>
          <p className={styles['soft']}>
            <TextLink to={reviewTabPath(reviewId, 'attachments')}>Change their order</TextLink>
          </p>
        </>
      )}
    </div>
  );
}
