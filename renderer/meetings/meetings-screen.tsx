import { useState } from 'react';
import { Link } from 'wouter';
import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import type { MeetingRow } from '../../domain/meetings/api';
import { heldWords, nextWords } from '../../domain/meetings/words';
import type { MeetingStanding } from '../../domain/meetings/year';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { SupportNav } from '../support-plans/support-nav';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { PrivateText } from '../ui/private-text';
import { Select } from '../ui/select';
import styles from './meetings.module.css';
import { StandingBadge } from './standing-badge';

type State = MeetingStanding['state'];
const states: readonly { readonly id: State; readonly label: string }[] = [
  { id: 'late', label: 'Due' },
  { id: 'on-the-way', label: 'Not due yet' },
  { id: 'enough', label: 'Enough for this year' },
];

/** Whose parents are to be met, for everybody with SEN support or an EHC plan. */
export function MeetingsScreen() {
  const { value, problem } = useRead('meetings', 'school', {});
  const [schoolId, setSchoolId] = useState<string | null>(null);
  const [state, setState] = useState<State | null>(null);
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!value) return <Loading />;
  const rows = value.rows.filter(
    ({ pupil, standing }) =>
      (schoolId === null || pupil.schoolId === schoolId) && (state === null || standing.state === state),
  );
  const late = value.rows.filter(({ standing }) => standing.state === 'late').length;
  return (
    <div className={styles['screen']}>
      <PageHeading
        title={`Meetings with parents ${value.year}`}
        lead="Three in a year for every child with SEN support (Code of Practice 6.65), a third of the year for each. A review meeting of an EHC plan counts too."
      />
      <SupportNav />
      {value.rows.length === 0 ? (
        <EmptyState
          heading="Nobody has SEN support yet"
          actions={
            <LinkButton to={paths.pupils} kind="primary">
              Choose a pupil
            </LinkButton>
          }
        >
          Give a pupil the status SEN support or EHC plan. The pupil then appears here.
        </EmptyState>
      ) : (
        <>
          <div className={styles['filters']}>
            {value.schools.length > 1 && (
              <Select
                label="School"
                emptyLabel="All schools"
                options={value.schools.map(({ id, name }) => ({ id, label: name }))}
                value={schoolId}
                onChange={setSchoolId}
              />
            )}
            <Select label="State" emptyLabel="All" options={states} value={state} onChange={setState} />
          </div>
          <p role="status" className={styles['soft']}>
            {`${countOf(rows.length, 'pupil')} shown, ${late} due.`}
          </p>
          <ul className={styles['rows']} aria-label="Pupils">
            {rows.map((row) => (
              <PupilRow key={row.pupil.id} row={row} today={value.today} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function PupilRow({
  row: { pupil, standing, lastOn },
  today,
}: {
  readonly row: MeetingRow;
  readonly today: string;
}) {
  return (
    <li className={styles['row']}>
      <div>
        <Link href={`${paths.pupil(pupil.id)}?tab=support`}>
          <PrivateText>{pupil.name}</PrivateText>
        </Link>
        <p className={styles['soft']}>{pupil.yearAndClass}</p>
      </div>
      <p>{heldWords(standing)}</p>
      <div>
        <p>{nextWords(standing, today)}</p>
        <p className={styles['soft']}>
          {lastOn === null ? 'No meeting is recorded.' : `Last met on ${formatDate(lastOn)}.`}
        </p>
      </div>
      <StandingBadge standing={standing} />
    </li>
  );
}
