import { ArrowDown, ArrowUp } from 'lucide-react';
import { formatDate } from '../../domain/common/date-words';
import type { DocumentChoice, ReviewPage } from '../../domain/reviews/api';
import { saved, useChange } from '../app/calls';
import { paths } from '../app/paths';
import { AutosaveText } from '../ui/autosave-text';
import { Checkbox } from '../ui/checkbox';
import { EmptyState } from '../ui/empty-state';
import { IconButton } from '../ui/icon-button';
import { LinkButton } from '../ui/link-button';
import { TextLink } from '../ui/text-link';
import styles from './attachments-tab.module.css';
import shared from './review-screen.module.css';

/** Which of the pupil's reports go into the pack, in which order, and to whom they were circulated. */
export function AttachmentsTab({ page }: { readonly page: ReviewPage }) {
  const { documents, data } = page;
  if (documents.length === 0) {
    return (
      <EmptyState
        heading="No report is attached to this pupil"
        actions={<LinkButton to={paths.pupil(data.pupil.id)}>Attach reports</LinkButton>}
      >
        Attach the agencies’ reports on the pupil’s page. They then go into the pack, numbered in the order
        that you choose here.
      </EmptyState>
    );
  }
  return (
    <div className={shared['stack']}>
      <p className={shared['soft']}>
        Reports written since the last review go in by themselves. Untick what must stay out, and move them
        into the order of the appendices.{' '}
        <TextLink to={paths.pupil(data.pupil.id)}>Attach another report</TextLink>
      </p>
      <ol className={styles['rows']}>
        {documents.map((document, index) => (
          <AttachmentRow
            key={document.documentId}
            reviewId={data.review.id}
            document={document}
            number={data.documents.find((item) => item.documentId === document.documentId)?.number ?? null}
            isFirst={index === 0}
            isLast={index === documents.length - 1}
          />
        ))}
      </ol>
    </div>
  );
}

interface AttachmentRowProps {
  readonly reviewId: string;
  readonly document: DocumentChoice;
  readonly number: number | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function AttachmentRow({ reviewId, document, number, isFirst, isLast }: AttachmentRowProps) {
  const { documentId, title } = document;
  const set = useChange('reviews', 'setDocument');
  const move = useChange('reviews', 'moveDocument');
  return (
    <li className={styles['row']}>
      <Checkbox
        label={number === null ? `${title} (left out)` : `${number}. ${title}`}
        detail={aboutDocument(document)}
        isSelected={document.included}
        onChange={(included) => void set({ reviewId, documentId, included })}
      />
      <div className={styles['bare']}>
        <AutosaveText
          label={`Circulated to: ${title}`}
          placeholder="Circulated to"
          value={document.circulatedTo ?? ''}
          onSave={(circulatedTo) => saved(set({ reviewId, documentId, circulatedTo }))}
        />
      </div>
      <div className={styles['buttons']}>
        <IconButton
          label={`Move ${title} up`}
          icon={ArrowUp}
          isDisabled={isFirst}
          onPress={() => void move({ reviewId, documentId, by: -1 })}
        />
        <IconButton
          label={`Move ${title} down`}
          icon={ArrowDown}
          isDisabled={isLast}
          onPress={() => void move({ reviewId, documentId, by: 1 })}
        />
        <TextLink to={paths.document(documentId)}>Open</TextLink>
      </div>
    </li>
  );
}

function aboutDocument({ agency, author, reportDate, pages, sharedWithParent }: DocumentChoice): string {
  const parts = [
    agency,
    author,
    reportDate === null ? null : formatDate(reportDate),
    pages === null ? null : `${pages} ${pages === 1 ? 'page' : 'pages'}`,
    sharedWithParent ? null : 'not yet shared with the parents',
  ];
  return parts.filter(Boolean).join(', ');
}
