import { Plus } from 'lucide-react';
import { useState } from 'react';
import { fold } from '../../domain/common/text';
import type { VersionPage } from '../../domain/what-if/model';
import { academicYearName } from '../../domain/school/academic-year';
import { saved, useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { WhoChanged } from '../history/who-changed';
import { ProvisionNav } from '../provision/provision-nav';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Disclosure } from '../ui/disclosure';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { PrivateText, useIsPrivate } from '../ui/private-text';
import { SearchField } from '../ui/search-field';
import { AddRunDialog } from './add-run-dialog';
import { FiguresTable } from './figures-table';
import { TakeOver } from './take-over';
import { VersionRunLine } from './version-run-line';
import styles from './what-if.module.css';

/** One version to work on: what it comes to stands above the runs, and changes with every step. */
export function VersionScreen({ versionId }: { readonly versionId: string }) {
  const { value: page, problem } = useRead('whatIf', 'version', { id: versionId });
  const isPrivate = useIsPrivate();
  if (problem)
    return (
      <Callout tone="danger" heading="This version cannot be shown">
        <p>{problem.message}</p>
        <LinkButton to={paths.whatIf}>Back to What if</LinkButton>
      </Callout>
    );
  if (!page) return <Loading />;
  const { id, name, differences } = page;
  return (
    <div className={styles['screen']}>
      <PageHeading
        title={name}
        lead={`A version of the map of ${academicYearName(page.startYear)}. The map itself stays as it is until you put the version into it.`}
        actions={
          <>
            {differences.length > 0 && <TakeOver {...{ id, name, differences }} />}
            <LinkButton to={`${paths.whatIf}?year=${page.startYear}&one=${id}`}>Back to What if</LinkButton>
          </>
        }
      />
      <ProvisionNav />
      <FiguresTable
        columns={[
          { id: 'now', name: 'The map as it is', figures: page.now },
          { id, name, figures: page.figures },
        ]}
        isHidden={page.hidesActual || isPrivate}
      />
      <Unmet page={page} />
      <Runs page={page} isHidden={page.hidesActual || isPrivate} />
      <Rename id={id} name={name} />
      <WhoChanged table="provision_scenarios" id={id} of="this version" />
    </div>
  );
}

function Rename({ id, name }: { readonly id: string; readonly name: string }) {
  const rename = useChange('whatIf', 'rename');
  return (
    <div className={styles['tools']}>
      <AutosaveText
        label="Name of the version"
        value={name}
        onSave={(value) => saved(rename({ id, name: value }))}
      />
    </div>
  );
}

function Unmet({ page: { unmet } }: { readonly page: VersionPage }) {
  if (unmet.length === 0) return null;
  return (
    <Disclosure title={`Section F items that this version does not wholly cover (${unmet.length})`} level={2}>
      <ul className={styles['words']}>
        {unmet.map(({ itemId, pupilName, ref, what, words }) => (
          <li key={itemId}>
            <PrivateText>{pupilName}</PrivateText>, {ref}: {words} not covered.{' '}
            <PrivateText instead="hidden">{what}</PrivateText>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Runs({ page, isHidden }: { readonly page: VersionPage; readonly isHidden: boolean }) {
  const [text, setText] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const shown = page.runs.filter(({ name }) => fold(name).includes(fold(text)));
  return (
    <section aria-labelledby="runs-of-the-version">
      <h2 id="runs-of-the-version">Runs</h2>
      <div className={styles['tools']}>
        <SearchField label="Find a run" value={text} onChange={setText} />
        <Button icon={Plus} onPress={() => setAdding(true)}>
          Add a run
        </Button>
      </div>
      {shown.length === 0 && (
        <p className={styles['soft']}>{page.runs.length === 0 ? 'No runs yet.' : 'No run fits.'}</p>
      )}
      <ul aria-label="Runs of the version" className={styles['runs']}>
        {shown.map((line) => (
          <VersionRunLine
            key={line.run.id}
            line={line}
            page={page}
            isHidden={isHidden}
            isOpen={openId === line.run.id}
            onOpen={(isOpen) => setOpenId(isOpen ? line.run.id : null)}
          />
        ))}
      </ul>
      {isAdding && <AddRunDialog page={page} onClose={() => setAdding(false)} />}
    </section>
  );
}
