import { minutesInWords } from '../../domain/ehc-plans/provision-sums';
import { countOf } from '../../domain/common/text';
import { type EhcCoverReport, missingInWords } from '../../domain/timetable/ehc-cover';
import type { TimetableWeek } from '../../domain/timetable/week';
import { pupilName } from '../../domain/timetable/words';
import { paths } from '../app/paths';
import { usePrivateName } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import styles from './parts.module.css';
import screenStyles from './timetable.module.css';

interface EhcPartProps {
  readonly week: TimetableWeek;
  readonly report: EhcCoverReport;
}

/** What the EHC plans ask for in a week and the timetable does not hold. */
export function EhcPart({ week, report }: EhcPartProps) {
  const name = usePrivateName();
  const lacking = report.items.filter(({ asked, covered }) => covered < asked);
  return (
    <div className={styles['part']}>
      <p className={screenStyles['soft']}>{headOf(report.items.length, lacking.length)}</p>
      {lacking.length > 0 && (
        <ul aria-label="EHC-plan minutes not covered" className={styles['lines']}>
          {lacking.map((cover) => (
            <li key={cover.item.id}>
              <p>
                <TextLink to={`${paths.pupil(cover.item.pupilId)}?tab=plan`}>
                  {pupilName(week, cover.item.pupilId, name)}
                </TextLink>{' '}
                <strong>{cover.item.ref}</strong> {cover.item.what}
              </p>
              <p>{missingInWords(week, cover, name)}</p>
              {cover.runs.map((run) => (
                <p key={run.id}>
                  Delivered by <TextLink to={paths.provisionRun(run.id)}>{run.name}</TextLink>
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {report.untied.map(({ pupilId, minutes }) => (
        <p key={pupilId}>
          {minutesInWords(minutes)} a week with {pupilName(week, pupilId, name)} is for no item in particular,
          so it is not counted. Press the entry in the timetable to say which item it is for.
        </p>
      ))}
      {report.unquantified > 0 && (
        <p className={screenStyles['soft']}>
          {countOf(report.unquantified, 'item has', 'items have')} no weekly figures, so nothing can be held
          against {report.unquantified === 1 ? 'it' : 'them'}.
        </p>
      )}
    </div>
  );
}

function headOf(items: number, lacking: number): string {
  if (items === 0) return 'No EHC plan in force has items of section F with weekly figures.';
  if (lacking === 0) return 'The timetable holds every minute that the EHC plans ask for in a week.';
  return `${lacking} of ${countOf(items, 'item')} with weekly figures ${lacking === 1 ? 'is' : 'are'} not covered.`;
}
