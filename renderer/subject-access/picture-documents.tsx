import { countOf } from '../../domain/common/text';
import type { RequestPage } from '../../domain/subject-access/api';
import type { LookedDocument, LookedThrough } from '../../domain/subject-access/model';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { Panel } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { LinkButton } from '../ui/link-button';
import styles from './subject-access.module.css';

interface PictureDocumentsProps {
  readonly page: RequestPage;
  readonly looked: LookedThrough;
}

/** Documents with pages that are pictures: no search finds a name in them, so somebody has to look. */
export function PictureDocuments({ page, looked }: PictureDocumentsProps) {
  const unsearched = looked.documents.filter(
    ({ trouble, pagesWithoutText }) => trouble !== null || pagesWithoutText.length > 0,
  );
  if (unsearched.length === 0) return null;
  return (
    <Panel title="To be looked through by eye">
      <p className={styles['soft']}>
        These have pages that are pictures or scans. The program cannot read them: look at each page, mark
        what must not be seen, and tick the document.
      </p>
      <ul className={styles['lines']}>
        {unsearched.map((document) => (
          <PictureDocument key={document.id} page={page} document={document} />
        ))}
      </ul>
    </Panel>
  );
}

function PictureDocument({
  page,
  document,
}: {
  readonly page: RequestPage;
  readonly document: LookedDocument;
}) {
  const setLooked = useChange('subjectAccess', 'setLooked');
  const withUndo = useWithUndo();
  const { id, title, trouble, pages, pagesWithoutText } = document;
  const requestId = page.request.id;
  const lookedOn = page.documents.find((one) => one.id === id)?.lookedOn ?? null;
  if (trouble !== null)
    return (
      <li className={styles['line']}>
        <div>
          <p>{title}</p>
          <p className={styles['soft']}>
            It cannot be printed: {trouble} A page in its place will say so; give the original by itself.
          </p>
        </div>
      </li>
    );
  return (
    <li className={styles['line']}>
      <Checkbox
        label={title}
        detail={`${countOf(pagesWithoutText.length, 'page')} of ${pages} without words`}
        ariaLabel={`${title} was looked through`}
        isSelected={lookedOn !== null}
        onChange={(isLooked) =>
          void withUndo(
            setLooked({ requestId, documentId: id, isLooked }),
            isLooked ? `${title} was looked through` : `${title} is still to be looked through`,
          )
        }
      />
      <LinkButton to={paths.accessAreas(requestId, id)} ariaLabel={`Look at ${title}`}>
        Look at it
      </LinkButton>
    </li>
  );
}
