import type { ProblemMessage, ProblemRow } from '../../domain/imports/api';
import { Badge, type BadgeTone } from '../ui/badge';
import { Button } from '../ui/button';
import { PrivateText } from '../ui/private-text';
import { RadioGroup } from '../ui/radio-group';
import { Row } from '../ui/row';
import { Select } from '../ui/select';
import { useImport } from './import-store';
import { Item } from './item';
import styles from './item.module.css';
import type { Repairs } from './use-repairs';

const verdicts: Readonly<Record<ProblemRow['verdict'], readonly [string, BadgeTone]>> = {
  accept: ['Worth a look', 'neutral'],
  confirm: ['To confirm', 'warning'],
  hold: ['Held', 'warning'],
  reject: ['Not imported', 'danger'],
};

/** What to say of a row whose decision is not made here. */
const decidedElsewhere: Readonly<Partial<Record<ProblemRow['place'], string>>> = {
  changed: 'This pupil is here already: see Changed.',
  same: 'This pupil is here already and stays as is.',
  unsure: 'This may be a pupil who is here: see Unsure.',
};

/** One row with its problems and the choice. */
export function Problem({ row, repairs }: { readonly row: ProblemRow; readonly repairs: Repairs }) {
  const [word, tone] = verdicts[row.verdict];
  return (
    <Item name={row.name} place={`Row ${row.row}`}>
      <ul className={styles['messages']}>
        {row.messages.map((message) => (
          <li key={`${message.place}|${message.message}`} className={styles['message']}>
            <span>
              <Badge tone={tone}>{word}</Badge> {message.place}
            </span>
            <span>
              <PrivateText instead="hidden">{message.message}</PrivateText>
            </span>
            <Choice message={message} repairs={repairs} />
          </li>
        ))}
      </ul>
      {row.repair !== null && (
        <Row gap="medium">
          <span>
            It would read: <PrivateText instead="hidden">{row.repair}</PrivateText>
          </span>
          <Button onPress={() => repairs.repair(row.row, true)} ariaLabel={`Repair row ${row.row}`}>
            Repair this row
          </Button>
        </Row>
      )}
      <RowDecision row={row} />
    </Item>
  );
}

function Choice({ message, repairs }: { readonly message: ProblemMessage; readonly repairs: Repairs }) {
  const { choice } = message;
  if (choice === null) return null;
  return (
    <div className={styles['narrow']}>
      <Select
        label={`“${choice.value}” means, wherever it stands in the file`}
        options={choice.options.map(({ code, name }) => ({ id: code, label: `${code}: ${name}` }))}
        value={null}
        placeholder="Leave it out"
        onChange={(code) => {
          if (code !== null) repairs.choose(choice.kind, choice.value, code);
        }}
      />
    </div>
  );
}

function RowDecision({ row }: { readonly row: ProblemRow }) {
  const decided = useImport((state) => (row.item === null ? undefined : state.decisions[row.item]));
  const decide = useImport((state) => state.decide);
  const { item } = row;
  const elsewhere = decidedElsewhere[row.place];
  if (elsewhere !== undefined) return <p>{elsewhere}</p>;
  if (item === null) return null;
  const labels = {
    take: takeLabel(row),
    'without-upn': 'Import without the UPN',
    keep: 'Leave this row out',
  };
  const value = decided ?? row.suggestion;
  return (
    <div className={styles['decision']}>
      <RadioGroup
        label={`What should be done with row ${row.row}?`}
        options={row.decisions.map((id) => ({ id, label: labels[id] }))}
        value={value === 'take' || value === 'without-upn' ? value : 'keep'}
        onChange={(choice) => decide({ [item]: choice })}
        isHorizontal
      />
    </div>
  );
}

/** What importing the row means: some values stay behind. */
function takeLabel(row: ProblemRow): string {
  const dropped = row.messages.filter((message) => message.severity === 'reject-value').length;
  if (dropped > 0) return dropped === 1 ? 'Import without this value' : 'Import without these values';
  return row.verdict === 'accept' ? 'Import' : 'Import anyway';
}
