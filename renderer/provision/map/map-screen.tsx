import { countOf } from '../../../domain/common/text';
import { mapTitle, runsOfMap } from '../../../domain/provision/map/map-rows';
import type { MapPage, ProvisionMap } from '../../../domain/provision/map/model';
import type { MapNames } from '../../../domain/provision/map/whose';
import { academicYearName } from '../../../domain/school/academic-year';
import { useRead } from '../../app/calls';
import { paths } from '../../app/paths';
import { Callout } from '../../ui/callout';
import { EmptyState } from '../../ui/empty-state';
import { LinkButton } from '../../ui/link-button';
import { Loading } from '../../ui/loading';
import { PageHeading } from '../../ui/page-heading';
import { ProvisionNav } from '../provision-nav';
import styles from '../provision.module.css';
import { EditableMap } from './editable-map';
import { MapActions } from './map-actions';
import { MapTools } from './map-tools';
import { type MapChoice, useMapChoice, useShownNames } from './use-map-choice';

/** The provision map of a year: of the school, a year group, a class or a pupil. */
export function MapScreen() {
  const { choose, ...choice } = useMapChoice();
  const { schoolId, startYear, whose } = choice;
  const names = useShownNames(choice.names);
  const { value: page, problem } = useRead('maps', 'page', { schoolId, startYear, whose });
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Provision map"
        lead={page?.map && leadOf(page.map, names)}
        actions={
          page?.map && (
            <MapActions schoolId={page.schoolId} startYear={page.startYear} {...{ whose, names }} />
          )
        }
      />
      <ProvisionNav />
      {problem && (
        <Callout tone="danger" heading="The map cannot be shown">
          <p>{problem.message}</p>
        </Callout>
      )}
      {!page && !problem && <Loading />}
      {page && page.schoolId === null && <NoSchool />}
      {page && page.schoolId !== null && (
        <>
          <MapTools page={page} choice={choice} choose={choose} />
          <Content page={page} choice={choice} names={names} />
        </>
      )}
    </div>
  );
}

function leadOf(map: ProvisionMap, names: MapNames): string {
  const runs = countOf(runsOfMap(map).length, 'run');
  return `${mapTitle(map, names)} in ${academicYearName(map.startYear)}: ${runs}.`;
}

interface ContentProps {
  readonly page: MapPage;
  readonly choice: MapChoice;
  readonly names: MapNames;
}

function Content({ page, choice, names }: ContentProps) {
  if (page.map === null)
    return (
      <EmptyState heading="This is no longer there">
        Choose another class, year group or pupil above.
      </EmptyState>
    );
  if (runsOfMap(page.map).length === 0 && choice.whose.kind === 'school')
    return (
      <EmptyState
        heading={`No provision in ${academicYearName(page.startYear)} yet`}
        actions={
          <>
            <LinkButton to={paths.runs}>Start a run</LinkButton>
            <LinkButton to={paths.importMap}>Import a map</LinkButton>
          </>
        }
      >
        Start a run and say who gives it, or import the map that you have. It then appears here, by layer and
        area of need.
      </EmptyState>
    );
  return <EditableMap map={page.map} classes={page.classes} names={names} />;
}

function NoSchool() {
  return (
    <EmptyState
      heading="Add your school first"
      actions={<LinkButton to={paths.school}>Go to School</LinkButton>}
    >
      Provision belongs to a school: enter its name, then come back here.
    </EmptyState>
  );
}
