import { Download, Trash2 } from 'lucide-react';
import { useLocation, useSearch } from 'wouter';
import type { DocumentPage } from '../../domain/documents/model';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { PrivateText } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import { DocumentDetails } from './document-details';
import { DocumentView } from './document-view';
import styles from './documents.module.css';
import { useDocumentActions } from './use-document-actions';

export interface DocumentScreenProps {
  readonly documentId: string;
  /** Where "back" leads; the page of the document's pupil unless told otherwise. */
  readonly back?: string | undefined;
}

/** One document: what is inside it, and what is known of it. */
export function DocumentScreen({ documentId, back }: DocumentScreenProps) {
  // Another document, or other words to find in it, is another screen: nothing of the one before may stay.
  const search = useSearch();
  return <LoadedDocument key={`${documentId}?${search}`} documentId={documentId} back={back} />;
}

function LoadedDocument({ documentId, back }: DocumentScreenProps) {
  const { value, problem } = useRead('documents', 'page', { id: documentId });
  if (problem) {
    return (
      <>
        <PageHeading title="Document" />
        <Callout tone="danger" heading="This document cannot be opened">
          <p>{problem.message}</p>
          <p>
            <TextLink to={back ?? paths.pupils}>Go back</TextLink>
          </p>
        </Callout>
      </>
    );
  }
  return value ? <ShownDocument page={value} back={back} /> : <Loading />;
}

function ShownDocument({ page, back }: { readonly page: DocumentPage; readonly back: string | undefined }) {
  const { document, pupil } = page;
  const home = back ?? (pupil ? paths.pupil(pupil.id) : paths.home);
  const actions = useDocumentActions();
  const [, goTo] = useLocation();
  return (
    <>
      <PageHeading
        title={document.title}
        caption={<TextLink to={home}>{pupil ? <PrivateText>{pupil.name}</PrivateText> : 'Back'}</TextLink>}
        actions={
          <>
            <Button icon={Download} onPress={() => actions.saveCopy(document)}>
              Save a copy
            </Button>
            <Button icon={Trash2} onPress={() => void actions.remove(document, () => goTo(home))}>
              Move to the bin
            </Button>
          </>
        }
      />
      <div className={styles['screen']}>
        <div className={styles['view']}>
          {/* A password that was just kept makes it another thing to show. */}
          <DocumentView key={document.reading} document={document} />
        </div>
        <DocumentDetails document={document} />
      </div>
      {actions.dialog}
    </>
  );
}
