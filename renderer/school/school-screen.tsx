import { type ReactNode, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { SchoolPage } from '../../domain/school/model';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { Select } from '../ui/select';
import { Tabs } from '../ui/tabs';
import { LettersTab } from '../letters/letters-tab';
import { ClassesTab } from './classes-tab';
import styles from './school-screen.module.css';
import { SchoolsTab } from './schools-tab';
import { StaffTab } from './staff-tab';
import { TermsTab } from './terms-tab';

const firstTab = 'schools';

/** The schools of the federation with their classes, staff and terms. */
export function SchoolScreen() {
  const { value: page, problem } = useRead('school', 'page', {});
  const [, navigate] = useLocation();
  const tab = new URLSearchParams(useSearch()).get('tab') ?? firstTab;
  if (problem) {
    return (
      <Callout tone="danger" heading="The school cannot be shown">
        <p>{problem.message}</p>
      </Callout>
    );
  }
  if (!page) return <Loading />;
  const tabs = tabsOf(page);
  return (
    <>
      <PageHeading title="School" lead="What is entered here appears on every paper." />
      <Tabs
        label="School, classes, staff, terms, closed days and letters"
        tabs={tabs}
        selected={tabs.some(({ id }) => id === tab) ? tab : firstTab}
        onSelect={(id) => navigate(`${paths.school}?tab=${id}`, { replace: true })}
      />
    </>
  );
}

function tabsOf(page: SchoolPage) {
  const schools = { id: 'schools', label: 'Schools', content: <SchoolsTab page={page} /> };
  // Classes, staff and terms belong to a school: before there is one, they have no place.
  if (page.schools.length === 0) return [schools];
  return [
    schools,
    {
      id: 'classes',
      label: 'Classes',
      count: page.classes.length,
      content: (
        <OneSchool page={page}>{(schoolId) => <ClassesTab page={page} schoolId={schoolId} />}</OneSchool>
      ),
    },
    {
      id: 'staff',
      label: 'Staff',
      count: page.staff.length,
      content: (
        <OneSchool page={page}>{(schoolId) => <StaffTab page={page} schoolId={schoolId} />}</OneSchool>
      ),
    },
    {
      id: 'terms',
      label: 'Terms and closed days',
      content: (
        <OneSchool page={page}>{(schoolId) => <TermsTab page={page} schoolId={schoolId} />}</OneSchool>
      ),
    },
    { id: 'letters', label: 'Letters', content: <LettersTab /> },
  ];
}

interface OneSchoolProps {
  readonly page: SchoolPage;
  readonly children: (schoolId: string) => ReactNode;
}

/** Chooses the school in a federation; with one school there is nothing to choose. */
function OneSchool({ page: { schools }, children }: OneSchoolProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const schoolId = schools.find(({ id }) => id === chosen)?.id ?? schools[0]?.id;
  if (schoolId === undefined) return null;
  return (
    <>
      {schools.length > 1 && (
        <div className={styles['tools']}>
          <Select
            label="School"
            options={schools.map(({ id, name }) => ({ id, label: name }))}
            value={schoolId}
            onChange={setChosen}
          />
        </div>
      )}
      {children(schoolId)}
    </>
  );
}
