import { Eye, SquareDashed } from 'lucide-react';
import type { RequestPage } from '../../domain/subject-access/api';
import { type UnreadDocument, unreadWords } from '../../domain/subject-access/unread';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { usePackPage } from '../pack/pack-page-store';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { LinkButton } from '../ui/link-button';
import styles from './subject-access.module.css';

interface UnreadDocumentsProps {
  readonly page: RequestPage;
  readonly unread: readonly UnreadDocument[];
}

/** Documents in which no search finds every name: somebody has to look at them before a copy goes out, and says so by a tick. */
export function UnreadDocuments({ page, unread }: UnreadDocumentsProps) {
  if (unread.length === 0) return null;
  return (
    <Panel title="To be looked at by you">
      <p className={styles['soft']}>
        The program cannot read pictures, scans and some fonts, so it has found no names there. Look at these
        pages, mark what must not be seen, and tick the document. The copy goes out when all are ticked.
      </p>
      <ul className={styles['lines']}>
        {unread.map((document) => (
          <UnreadItem key={document.documentId} page={page} document={document} />
        ))}
      </ul>
    </Panel>
  );
}

interface UnreadItemProps {
  readonly page: RequestPage;
  readonly document: UnreadDocument;
}

function UnreadItem({ page: { request, documents }, document }: UnreadItemProps) {
  const setLooked = useChange('subjectAccess', 'setLooked');
  const withUndo = useWithUndo();
  const { documentId, title } = document;
  const lookedOn = documents.find(({ id }) => id === documentId)?.lookedOn ?? null;
  const tick = (isLooked: boolean) =>
    void withUndo(
      setLooked({ requestId: request.id, documentId, isLooked }),
      isLooked ? `${title} was looked at` : `${title} is still to be looked at`,
    );
  return (
    <li className={styles['line']}>
      <Checkbox
        label={title}
        detail={detailOf(document)}
        ariaLabel={`I have looked at ${title}`}
        isSelected={lookedOn !== null}
        onChange={tick}
      />
      <div className={styles['links']}>
        <Links requestId={request.id} document={document} />
      </div>
    </li>
  );
}

function detailOf({ pages, unread }: UnreadDocument): string {
  return pages === 0
    ? 'It cannot be printed here. A page in its place says so: give the original by itself.'
    : `Not read: ${unreadWords({ pages, unread })}`;
}

function Links({ requestId, document }: { readonly requestId: string; readonly document: UnreadDocument }) {
  const goTo = usePackPage((state) => state.goTo);
  const { documentId, title, pages, unread, firstPage } = document;
  if (pages === 0)
    return (
      <LinkButton to={paths.document(documentId)} ariaLabel={`Open ${title}`}>
        Open it
      </LinkButton>
    );
  return (
    <>
      {firstPage !== null && (
        <Button
          icon={Eye}
          ariaLabel={`Show ${title} in the copy below`}
          onPress={() => goTo(firstPage + (unread[0] ?? 1) - 1)}
        >
          Show it below
        </Button>
      )}
      <LinkButton
        to={paths.accessAreas(requestId, documentId)}
        icon={SquareDashed}
        ariaLabel={`Mark areas in ${title}`}
      >
        Mark areas
      </LinkButton>
    </>
  );
}
