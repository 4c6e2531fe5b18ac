import { shortStatus } from '../../domain/pupils/register-columns';
import type { MovingLine, MovingOn } from '../../domain/transfers/api';
import { standingWords } from '../../domain/transfers/file-standing';
import { canBeSet, type MovingField } from '../../domain/transfers/moving-fields';
import { saved, useChange } from '../app/calls';
import { paths } from '../app/paths';
import { AutosaveDate } from '../ui/autosave-choices';
import { AutosaveText } from '../ui/autosave-text';
import { Checkbox } from '../ui/checkbox';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import { VisuallyHidden } from '../ui/visually-hidden';
import styles from './moving-on.module.css';

interface MovingRowProps {
  readonly line: MovingLine;
  readonly page: MovingOn;
  /** True when the table has a column for receipts. */
  readonly hasSent: boolean;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One pupil who moves on. What can no longer be changed here is plain text. */
export function MovingRow({ line, page, hasSent, isChosen, onChoose }: MovingRowProps) {
  const { pupilId, nextSchool, nextPerson, lastDay, sentOn, receiptOn } = line;
  const name = usePrivateName()(line.name);
  const set = useChange('transfers', 'setTogether');
  const save = (field: MovingField) => (value: string | null) =>
    saved(set({ pupilIds: [pupilId], field, value }));
  return (
    <tr>
      <td>
        <Checkbox
          label={<VisuallyHidden>{name}</VisuallyHidden>}
          ariaLabel={`Choose ${name}`}
          isSelected={isChosen}
          onChange={onChoose}
        />
      </td>
      <th scope="row">
        <Who line={line} />
      </th>
      <td className={styles['field']}>
        {canBeSet('nextSchool', sentOn) ? (
          <AutosaveText
            label={`Next school of ${name}`}
            suggestions={page.schools}
            value={nextSchool ?? ''}
            onSave={save('nextSchool')}
          />
        ) : (
          nextSchool
        )}
      </td>
      <td className={styles['field']}>
        {canBeSet('nextPerson', sentOn) ? (
          <AutosaveText
            label={`Who gets the file of ${name}`}
            value={nextPerson ?? ''}
            onSave={save('nextPerson')}
          />
        ) : (
          nextPerson !== null && <PrivateText>{nextPerson}</PrivateText>
        )}
      </td>
      <td className={styles['field']}>
        <AutosaveDate label={`Last day of ${name}`} value={lastDay} onSave={save('leftOn')} />
      </td>
      <td>
        <Standing line={line} today={page.today} name={name} />
      </td>
      {hasSent && (
        <td className={styles['field']}>
          {canBeSet('receiptOn', sentOn) && (
            <AutosaveDate
              label={`Receipt for the file of ${name}`}
              max={page.today}
              value={receiptOn}
              onSave={save('receiptOn')}
            />
          )}
        </td>
      )}
    </tr>
  );
}

function Who({ line }: { readonly line: MovingLine }) {
  const { pupilId, surnameFirst, year, className, status, isOnRoll } = line;
  return (
    <>
      <TextLink to={paths.pupil(pupilId)}>
        <PrivateText>{surnameFirst}</PrivateText>
      </TextLink>
      <span className={styles['about']}>
        {[isOnRoll ? (className ?? year) : 'Left', shortStatus(status)].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}

interface StandingProps {
  readonly line: MovingLine;
  readonly today: string;
  readonly name: string;
}

function Standing({ line, today, name }: StandingProps) {
  const { what, more, tone } = standingWords(line.standing, today);
  return (
    <>
      <TextLink to={paths.transfer(line.pupilId)}>
        {what}
        <VisuallyHidden>: file of {name}</VisuallyHidden>
      </TextLink>
      <span className={styles['about']} data-tone={tone}>
        {more}
      </span>
    </>
  );
}
