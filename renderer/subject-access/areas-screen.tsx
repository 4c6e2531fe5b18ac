import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import type { RequestPage } from '../../domain/subject-access/api';
import { ask, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { type OpenedPdf, openPdf } from '../pdf/open-pdf';
import { Callout } from '../ui/callout';
import { IconButton } from '../ui/icon-button';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { Row } from '../ui/row';
import { MarkedPage } from './marked-page';
import styles from './subject-access.module.css';

interface AreasScreenProps {
  readonly requestId: string;
  readonly documentId: string;
}

/** The pages of one document, with areas to be painted over. */
export function AreasScreen({ requestId, documentId }: AreasScreenProps) {
  const { value: page } = useRead('subjectAccess', 'page', { id: requestId });
  const { pdf, problem } = usePages(requestId, documentId);
  const [number, setNumber] = useState(1);
  const document = page?.documents.find(({ id }) => id === documentId);
  if (problem !== null)
    return (
      <Callout tone="warning" heading="It cannot be shown here">
        <p>{problem}</p>
        <Back requestId={requestId} />
      </Callout>
    );
  if (!page || !document || !pdf) return <Loading label="Opening the document" />;
  const pages = pdf.document.numPages;
  return (
    <div className={styles['screen']}>
      <PageHeading
        title={document.title}
        caption={caption(page)}
        lead="Draw over what must not be seen, or type where it is. On the copy the page becomes a picture, with these areas black."
        actions={<Back requestId={requestId} />}
      />
      <Row>
        <IconButton
          label="Page before"
          icon={ChevronLeft}
          isDisabled={number <= 1}
          onPress={() => setNumber(number - 1)}
        />
        <span>
          Page {number} of {pages}
        </span>
        <IconButton
          label="Next page"
          icon={ChevronRight}
          isDisabled={number >= pages}
          onPress={() => setNumber(number + 1)}
        />
      </Row>
      <MarkedPage key={number} pdf={pdf} number={number} requestId={requestId} document={document} />
    </div>
  );
}

function caption({ request }: RequestPage): string {
  return `Request of ${formatDate(request.receivedOn)}`;
}

function Back({ requestId }: { readonly requestId: string }) {
  return (
    <LinkButton to={`${paths.accessRequest(requestId)}?tab=documents`} kind="quiet">
      Back to the documents
    </LinkButton>
  );
}

function usePages(requestId: string, documentId: string) {
  const [pdf, setPdf] = useState<OpenedPdf | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    const left = new AbortController();
    const isWanted = (): boolean => !left.signal.aborted;
    const open = async () => {
      const pages = await ask('subjectAccess', 'documentPages', { requestId, documentId });
      if (!isWanted()) return;
      if (!pages.ok) {
        setProblem(pages.problem.message);
        return;
      }
      const opened = await openPdf(pages.value.bytes.slice(), null);
      if (isWanted()) setPdf(opened);
      else opened.close();
    };
    void open();
    return () => left.abort();
  }, [requestId, documentId]);
  useEffect(() => () => pdf?.close(), [pdf]);
  return { pdf, problem };
}
