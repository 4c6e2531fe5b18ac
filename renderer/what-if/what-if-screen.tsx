import type { VersionLine, WhatIfPage } from '../../domain/what-if/model';
import { academicYearName, academicYearStart } from '../../domain/school/academic-year';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { ProvisionNav } from '../provision/provision-nav';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { useIsPrivate } from '../ui/private-text';
import { Select } from '../ui/select';
import { AddVersion } from './add-version';
import { Comparison } from './comparison';
import { type Choose, useWhatIfChoice } from './use-what-if-choice';
import styles from './what-if.module.css';

/** What-if versions of a year's map: beside the map as it is, and beside each other. */
export function WhatIfScreen() {
  const { schoolId, startYear, one, other, choose } = useWhatIfChoice();
  const { value: page, problem } = useRead('whatIf', 'page', { schoolId, startYear });
  const isPrivate = useIsPrivate();
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="What if"
        lead="Change hours, staff and groups in a version of the map, or add runs to it, and see what it costs before you decide. The map itself stays as it is."
      />
      <ProvisionNav />
      {problem && (
        <Callout tone="danger" heading="The versions cannot be shown">
          <p>{problem.message}</p>
        </Callout>
      )}
      {!page && !problem && <Loading />}
      {page && page.schoolId === null && (
        <EmptyState
          heading="Add your school first"
          actions={<LinkButton to={paths.school}>Go to School</LinkButton>}
        >
          A version is made from the school’s provision map.
        </EmptyState>
      )}
      {page && page.schoolId !== null && (
        <>
          <YearChoice page={page} choose={choose} />
          {page.now.runs === 0 && <NoRuns startYear={page.startYear} />}
          <AddVersion schoolId={page.schoolId} page={page} />
          {page.now.runs + page.versions.length > 0 && (
            <Comparison
              page={page}
              isHidden={page.hidesActual || isPrivate}
              shown={shownOf(page.versions, one, other)}
              choose={choose}
            />
          )}
        </>
      )}
    </div>
  );
}

/** The chosen versions, else the newest; no version twice. */
function shownOf(
  versions: readonly VersionLine[],
  one: string | null,
  other: string | null,
): readonly VersionLine[] {
  const first = versions.find(({ id }) => id === one) ?? versions.at(-1);
  const second = versions.find(({ id }) => id === other && id !== first?.id);
  return [first, second].filter((version) => version !== undefined);
}

function YearChoice({ page, choose }: { readonly page: WhatIfPage; readonly choose: Choose }) {
  const now = academicYearStart(page.today);
  const years = [...new Set([now + 1, now, now - 1, page.startYear])].sort((one, other) => other - one);
  return (
    <div className={styles['tools']}>
      {page.schools.length > 1 && (
        <Select
          label="School"
          options={page.schools.map(({ id, name }) => ({ id, label: name }))}
          value={page.schoolId}
          onChange={(schoolId) => choose({ schoolId, one: null, other: null })}
        />
      )}
      <Select
        label="School year"
        options={years.map((year) => ({ id: String(year), label: academicYearName(year) }))}
        value={String(page.startYear)}
        onChange={(year) => choose({ startYear: Number(year), one: null, other: null })}
      />
    </div>
  );
}

function NoRuns({ startYear }: { readonly startYear: number }) {
  return (
    <EmptyState
      heading={`No provision in ${academicYearName(startYear)} yet`}
      actions={<LinkButton to={paths.runs}>Go to the runs</LinkButton>}
    >
      Plan the year here: make a version, and add the runs that you have in mind. Or start runs first: a
      version begins as a copy of the map.
    </EmptyState>
  );
}
