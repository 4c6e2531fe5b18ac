import { SquareDashed } from 'lucide-react';
import { countOf } from '../../domain/common/text';
import type { RequestPage } from '../../domain/subject-access/api';
import type { AccessDocument } from '../../domain/subject-access/model';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { Checkbox } from '../ui/checkbox';
import { LinkButton } from '../ui/link-button';
import styles from './subject-access.module.css';

/** Which documents go in, and what is painted over on their pages. */
export function DocumentsTab({ page: { request, documents } }: { readonly page: RequestPage }) {
  if (documents.length === 0)
    return <p>No document is attached to this pupil: the copy is the record alone.</p>;
  return (
    <div className={styles['part']}>
      <p>
        Each document follows the record behind a divider. Names that are taken out are painted over on their
        pages; for anything else, and for scans and pictures, mark areas yourself.
      </p>
      <ul className={styles['lines']}>
        {documents.map((document) => (
          <DocumentItem key={document.id} requestId={request.id} document={document} />
        ))}
      </ul>
    </div>
  );
}

function DocumentItem({
  requestId,
  document,
}: {
  readonly requestId: string;
  readonly document: AccessDocument;
}) {
  const setDocument = useChange('subjectAccess', 'setDocument');
  const withUndo = useWithUndo();
  const { id, title, detail, included, whyOut, areas } = document;
  const set = (isIn: boolean) =>
    void withUndo(
      setDocument({ requestId, documentId: id, included: isIn }),
      isIn ? `${title} goes in` : `${title} stays out`,
    );
  const more = [detail, whyOut, areas.length > 0 ? `${countOf(areas.length, 'area')} marked.` : null];
  return (
    <li className={styles['line']}>
      <Checkbox
        label={title}
        detail={more.filter(Boolean).join(' · ')}
        isSelected={included}
        onChange={set}
      />
      {included && (
        <LinkButton
          to={paths.accessAreas(requestId, id)}
          icon={SquareDashed}
          ariaLabel={`Mark areas in ${title}`}
        >
          Mark areas
        </LinkButton>
      )}
    </li>
  );
}
