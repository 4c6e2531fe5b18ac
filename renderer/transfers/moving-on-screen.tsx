import { useState } from 'react';
import type { MovingOn } from '../../domain/transfers/api';
import { transferSource } from '../../domain/transfers/deadline';
import { countWords } from '../../domain/transfers/file-standing';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { TextLink } from '../ui/text-link';
import { MovingTable } from './moving-table';
import styles from './moving-on.module.css';
import { SavedFiles } from './saved-files';
import { TogetherBar } from './together-bar';
import { useSaveTogether } from './use-save-together';

/** All pupils with SEN who leave this year: where they go, their last day, and where their files stand. */
export function MovingOnScreen() {
  const { value: page, problem } = useRead('transfers', 'movingOn', {});
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Moving on"
        lead="Pupils with SEN who leave: where they go, their last day, and their SEN files. Each line saves itself, and what you enter here is on the pupil’s own page too."
      />
      {problem && (
        <Callout tone="danger" heading="This cannot be shown">
          <p>{problem.message}</p>
        </Callout>
      )}
      {!page && !problem && <Loading />}
      {page && (page.groups.length === 0 ? <Nobody /> : <Everybody page={page} />)}
    </div>
  );
}

function Nobody() {
  return (
    <EmptyState
      heading="Nobody is moving on yet"
      actions={<LinkButton to={paths.pupils}>Go to the register</LinkButton>}
    >
      Here you will find the pupils with SEN of your school’s last year group, everyone with SEN who has a
      last day in this school year, and every file that is on its way.
    </EmptyState>
  );
}

function Everybody({ page }: { readonly page: MovingOn }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const saving = useSaveTogether();
  const lines = page.groups.flatMap((group) => group.lines);
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  };
  return (
    <>
      <TogetherBar page={page} chosen={chosen} saving={saving} />
      <SavedFiles saving={saving} today={page.today} />
      {page.groups.map((group) => (
        <MovingTable
          key={group.schoolId}
          group={group}
          page={page}
          isOnly={page.groups.length === 1}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      <div>
        <p role="status">{countWords(lines.map(({ standing }) => standing.kind))}.</p>
        <p className={styles['soft']}>
          A file is due at the next school within 15 school days of the last day. {transferSource}
        </p>
        {page.groups.some(({ knowsSummerHoliday }) => !knowsSummerHoliday) && (
          <p className={styles['soft']}>
            The terms after the summer are not entered yet, so days of the summer holiday count as school
            days. <TextLink to={paths.school}>Enter them under School</TextLink>
          </p>
        )}
      </div>
    </>
  );
}
