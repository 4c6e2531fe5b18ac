import { Printer, Save } from 'lucide-react';
import { type SyntheticEvent, useMemo, useRef, useState } from 'react';
import { placesToTypeBack } from '../../../domain/vault/recovery-key';
import { Button } from '../../ui/button';
import { Callout } from '../../ui/callout';
import { TextField } from '../../ui/text-field';
import { ask } from '../calls';
import styles from './start-page.module.css';

interface RecoverySheetStepProps {
  readonly words: readonly string[];
  readonly onDone: () => void;
  readonly onLater: () => void;
}

/** What came of saving or printing; `failed` is the heading when it did not work. */
interface Said {
  readonly text: string;
  readonly failed?: string;
}

/** The words of the recovery key: print or save the sheet, then type three of them back to show that it was kept. */
export function RecoverySheetStep({ words, onDone, onLater }: RecoverySheetStepProps) {
  const [said, setSaid] = useState<Said | null>(null);

  const save = async (): Promise<void> => {
    const result = await ask('vault', 'saveRecoverySheet', {});
    if (!result.ok) setSaid({ failed: 'The sheet was not saved', text: result.problem.message });
    else if (result.value.saved)
      setSaid({ text: 'Saved. Keep the file off this laptop, for example on a stick in the safe.' });
  };
  const print = async (): Promise<void> => {
    const result = await ask('vault', 'printRecoverySheet', {});
    if (!result.ok) setSaid({ failed: 'The sheet was not printed', text: result.problem.message });
    else if (result.value.printed)
      setSaid({ text: 'Sent to the printer. Put the sheet in the school’s safe.' });
  };

  return (
    <div className={styles['form']}>
      <p>
        If the passphrase is forgotten, these words open the vault. They are shown this once. Print the sheet
        and put it in the school’s safe.
      </p>
      <ol className={styles['words']} aria-label="Words of the recovery key">
        {words.map((word, index) => (
          <li key={index}>
            <span className={styles['place']}>{index + 1}</span>
            <span>{word}</span>
          </li>
        ))}
      </ol>
      <div className={styles['actions']}>
        <Button icon={Printer} onPress={() => void print()}>
          Print the sheet
        </Button>
        <Button icon={Save} onPress={() => void save()}>
          Save the sheet as a PDF
        </Button>
      </div>
      {said && (
        <Callout tone={said.failed ? 'danger' : 'info'} heading={said.failed ?? 'Done'} isAnswer>
          {said.text}
        </Callout>
      )}
      <TypeBack words={words} onDone={onDone} onLater={onLater} />
    </div>
  );
}

function TypeBack({ words, onDone, onLater }: RecoverySheetStepProps) {
  const places = useMemo(() => placesToTypeBack(Math.random), []);
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const inputs = useRef(new Map<number, HTMLInputElement>());

  const confirm = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const answer = await ask('vault', 'confirmRecoveryKey', {
      words: places.map((position) => ({ position, word: typed[position] ?? '' })),
    });
    if (answer.ok) {
      onDone();
      return;
    }
    const wrong = answer.problem.fields ?? [];
    setErrors(Object.fromEntries(wrong.map(({ field, message }) => [field, message])));
    setFailure(wrong.length === 0 ? answer.problem.message : null);
    inputs.current.get(Number(wrong[0]?.field))?.focus();
  };

  return (
    <form className={styles['form']} onSubmit={(event) => void confirm(event)}>
      <p>Now type these {places.length} words from the sheet:</p>
      <div className={styles['typeBack']}>
        {places.map((position) => (
          <TextField
            key={position}
            label={`Word ${position}`}
            value={typed[position] ?? ''}
            error={errors[String(position)]}
            spellCheck={false}
            inputRef={(input) => {
              if (input) inputs.current.set(position, input);
            }}
            onChange={(word) => {
              setTyped({ ...typed, [position]: word });
            }}
          />
        ))}
      </div>
      {failure && (
        <Callout tone="danger" heading="The words were not checked" isAnswer>
          {failure}
        </Callout>
      )}
      <div className={styles['actions']}>
        <Button kind="primary" isMain type="submit" isDisabled={words.length === 0}>
          I have kept the sheet
        </Button>
        <Button kind="quiet" onPress={onLater}>
          Do this later
        </Button>
      </div>
    </form>
  );
}
