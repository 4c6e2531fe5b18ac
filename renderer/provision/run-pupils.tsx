import { ListChecks, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { useSearch } from 'wouter';
import { countOf } from '../../domain/common/text';
import type { RunChoices, RunPage } from '../../domain/provision/run-page';
import { surnameFirst } from '../../domain/pupils/names';
import { yearGroupName } from '../../domain/pupils/year-group';
import { useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { AddByTyping } from '../ui/add-by-typing';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { usePrivateName } from '../ui/private-text';
import { notify } from '../ui/toasts';
import { PickPupilsDialog } from './pick-pupils-dialog';
import styles from './provision.module.css';
import { RunPupilLine } from './run-pupil-line';

interface RunPupilsProps {
  readonly page: RunPage;
  readonly choices: RunChoices;
}

/** Who is in a run, and in which of its weeks. */
export function RunPupils({ page, choices }: RunPupilsProps) {
  const [isPicking, setPicking] = useState(false);
  return (
    <>
      {page.pupils.length > 0 && (
        <ul aria-label="Pupils in this run" className={styles['lines']}>
          {page.pupils.map((row) => (
            <RunPupilLine key={row.id} row={row} page={page} />
          ))}
        </ul>
      )}
      <Missing page={page} />
      <div className={styles['add']}>
        <AddPupil page={page} choices={choices} />
        <Button icon={ListChecks} onPress={() => setPicking(true)}>
          Pick several from a list
        </Button>
      </div>
      {isPicking && <PickPupilsDialog page={page} choices={choices} onClose={() => setPicking(false)} />}
    </>
  );
}

function AddPupil({ page, choices }: RunPupilsProps) {
  const add = useChange('provision', 'addPupils');
  const privateName = usePrivateName();
  const isNew = new URLSearchParams(useSearch()).has('new');
  const inIt = new Set(page.pupils.map(({ pupilId }) => pupilId));
  const options = choices.pupils
    .filter(({ id }) => !inIt.has(id))
    .map((pupil) => ({
      id: pupil.id,
      label: privateName(surnameFirst(pupil)),
      detail: pupil.className ?? yearGroupName(pupil.ncy),
    }));
  const choose = async (id: string) => {
    const result = await add({ runId: page.run.id, pupilIds: [id] });
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
  };
  return (
    <AddByTyping
      label="Put a pupil in"
      autoFocus={isNew && page.pupils.length === 0}
      options={options}
      onChoose={choose}
    />
  );
}

/** New pupils of the class, the year group or the school are offered, never put in unasked. */
function Missing({ page }: { readonly page: RunPage }) {
  const fill = useChange('provision', 'fill');
  const withUndo = useWithUndo();
  const { missing, run } = page;
  if (missing.length === 0) return null;
  const some = countOf(missing.length, 'pupil');
  return (
    <Callout
      heading={`${some} on roll for whom this is meant ${missing.length === 1 ? 'is' : 'are'} not in it`}
      level={3}
    >
      <Button
        icon={UserPlus}
        onPress={() => void withUndo(fill({ runId: run.id }), `${some} put into ${run.name}`)}
      >
        {`Put ${some} in`}
      </Button>
    </Callout>
  );
}
