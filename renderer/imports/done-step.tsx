import { useState } from 'react';
import { doneSentence } from '../../domain/imports/preview-words';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Actions } from '../ui/form';
import { LinkButton } from '../ui/link-button';
import { PrivateText } from '../ui/private-text';
import styles from './import-screen.module.css';
import { useImport } from './import-store';
import { UndoImport } from './undo-import';

/** What was done, and the way back. */
export function DoneStep() {
  const done = useImport((state) => state.done);
  const begin = useImport((state) => state.begin);
  const [isUndoing, setIsUndoing] = useState(false);
  if (done === null) return null;
  return (
    <div className={styles['step']}>
      <h2 tabIndex={-1}>Imported</h2>
      <Callout tone="success" heading={doneSentence(done)} level={3} isAnswer>
        <p>
          From {done.fileName} into {done.schoolName}. The file itself was not kept; delete it from your disk
          if you no longer need it.
        </p>
      </Callout>
      <Actions>
        <LinkButton to={paths.pupils} kind="primary" isMain>
          Go to pupils
        </LinkButton>
        <Button onPress={() => begin(null)}>Import another file</Button>
        <Button onPress={() => setIsUndoing(true)}>Undo this import</Button>
      </Actions>
      {done.plansToAsk.length > 0 && (
        <Callout heading="EHC plans to add" level={3}>
          <p>
            The file says that these pupils have an EHC plan. Add the date and the text of each plan on the
            pupil’s page, so that its review can be planned.
          </p>
          <ul>
            {done.plansToAsk.map((name, index) => (
              <li key={`${index}-${name}`}>
                <PrivateText>{name}</PrivateText>
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {isUndoing && (
        <UndoImport
          batch={{ ...done, id: done.batchId }}
          onClose={() => setIsUndoing(false)}
          onUndone={() => begin(null)}
        />
      )}
    </div>
  );
}
