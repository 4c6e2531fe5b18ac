import { formatDate } from '../../domain/common/date-words';
import type { FileToPassOn } from '../../domain/retention/api';
import { saved, useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { AutosaveDate } from '../ui/autosave-choices';
import { Panel } from '../ui/card';
import { PrivateText, usePrivateName } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import styles from './retention.module.css';

/** Leavers whose SEN file belongs at the next school: noted here, our copy is kept by its own rule. */
export function FilesToPassOn({ files }: { readonly files: readonly FileToPassOn[] }) {
  const { value } = useRead('retention', 'rules', {});
  if (files.length === 0) return null;
  const years = value?.classes.find(({ key }) => key === 'passed-on')?.rule.years;
  return (
    <Panel title={`Files to pass on (${files.length})`}>
      <p className={styles['words']}>
        A SEN file goes with the pupil, and the next school keeps it from then on. Note the day when it went:
        what stays here is then a copy
        {years === undefined ? '.' : `, kept for ${years === 1 ? '1 year' : `${years} years`} after it.`}
      </p>
      <ul aria-label="Files to pass on" className={styles['rows']}>
        {files.map((file) => (
          <FileLine key={file.pupilId} file={file} />
        ))}
      </ul>
    </Panel>
  );
}

function FileLine({ file: { pupilId, name, leftOn, destination } }: { readonly file: FileToPassOn }) {
  const set = useChange('retention', 'setDeparture');
  const privateName = usePrivateName();
  return (
    <li className={styles['row']}>
      <p>
        <TextLink to={`${paths.pupil(pupilId)}?tab=details`}>
          <PrivateText>{name}</PrivateText>
        </TextLink>
      </p>
      <p>
        Left on {formatDate(leftOn)}
        {destination === null ? '.' : ` for ${destination}.`}
      </p>
      <AutosaveDate
        label={`File of ${privateName(name)} passed on`}
        value={null}
        onSave={(value) => saved(set({ pupilId, field: 'filePassedOn', value }))}
      />
    </li>
  );
}
