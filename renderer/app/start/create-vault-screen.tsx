import { type SyntheticEvent, useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { Stepper } from '../../ui/stepper';
import { ask } from '../calls';
import { paths } from '../paths';
import { BackupPlaceStep } from './backup-place-step';
import { emptyPassphrase, NewPassphrase, type NewPassphraseValue } from './new-passphrase';
import { RecoverySheetStep } from './recovery-sheet-step';
import { StartPage } from './start-page';
import styles from './start-page.module.css';
import { useVaultState } from './vault-state';

const steps = [
  'Choose a place',
  'Choose a passphrase',
  'Keep the recovery sheet',
  'Choose where backups go',
  'Import your pupils',
] as const;

/** Setting up a vault: five steps, each explained in one line. The last one happens inside the program. */
export function CreateVaultScreen({ onBack }: { readonly onBack: () => void }) {
  const refresh = useVaultState((state) => state.refresh);
  const [, navigate] = useLocation();
  const [step, setStep] = useState(0);
  const [folder, setFolder] = useState('');
  const [words, setWords] = useState<readonly string[]>([]);

  /** The last step is inside the program: the vault is open now. */
  const finish = (): void => {
    navigate(paths.importPupils);
    void refresh();
  };

  const toBackups = (): void => {
    setStep(3);
  };

  useEffect(() => {
    void ask('vault', 'suggestFolder', {}).then((suggested) => {
      if (suggested.ok) setFolder(suggested.value.folder);
    });
  }, []);

  return (
    <StartPage title={steps[step] ?? ''}>
      <Stepper steps={steps} current={step} />
      {step === 0 && (
        <PlaceStep
          folder={folder}
          onFolder={setFolder}
          onBack={onBack}
          onNext={() => {
            setStep(1);
          }}
        />
      )}
      {step === 1 && (
        <PassphraseStep
          folder={folder}
          onBack={() => {
            setStep(0);
          }}
          onCreated={(made) => {
            setWords(made);
            setStep(2);
          }}
        />
      )}
      {step === 2 && <RecoverySheetStep words={words} onDone={toBackups} onLater={toBackups} />}
      {step === 3 && <BackupPlaceStep onDone={finish} />}
    </StartPage>
  );
}

interface PlaceStepProps {
  readonly folder: string;
  readonly onFolder: (folder: string) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

function PlaceStep({ folder, onFolder, onNext, onBack }: PlaceStepProps) {
  const choose = async (): Promise<void> => {
    const chosen = await ask('vault', 'chooseFolder', { purpose: 'create' });
    if (chosen.ok && chosen.value) onFolder(chosen.value.folder);
  };
  return (
    <div className={styles['form']}>
      <p>
        All records and attachments will be kept in this folder, encrypted. A folder on this laptop is
        fastest. Choose an empty one.
      </p>
      <p className={styles['folder']}>{folder}</p>
      <div className={styles['actions']}>
        <Button kind="primary" isMain onPress={onNext} isDisabled={folder === ''}>
          Use this folder
        </Button>
        <Button onPress={() => void choose()}>Choose another folder</Button>
        <Button kind="quiet" onPress={onBack}>
          Back
        </Button>
      </div>
    </div>
  );
}

interface PassphraseStepProps {
  readonly folder: string;
  readonly onCreated: (words: readonly string[]) => void;
  readonly onBack: () => void;
}

function PassphraseStep({ folder, onCreated, onBack }: PassphraseStepProps) {
  const [value, setValue] = useState<NewPassphraseValue>(emptyPassphrase);
  const [problem, setProblem] = useState<string | null>(null);
  const [isWorking, setWorking] = useState(false);

  const create = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!value.isReady) return;
    setWorking(true);
    setProblem(null);
    const created = await ask('vault', 'create', { folder, passphrase: value.passphrase });
    setWorking(false);
    if (created.ok) onCreated(created.value.words);
    else setProblem(created.problem.message);
  };

  return (
    <form className={styles['form']} onSubmit={(event) => void create(event)}>
      <p>
        You type it each time you open the vault. Nobody can look it up for you, not even the people who made
        this program.
      </p>
      {problem && (
        <Callout tone="danger" heading="The vault was not made">
          {problem}
        </Callout>
      )}
      <NewPassphrase value={value} onChange={setValue} />
      <div className={styles['actions']}>
        <Button kind="primary" isMain type="submit" isPending={isWorking} isDisabled={!value.isReady}>
          Make the vault
        </Button>
        <Button kind="quiet" onPress={onBack}>
          Back
        </Button>
      </div>
    </form>
  );
}
