import { HeartPulse, Languages, PhoneOff, ShieldAlert, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { formatDate } from '../../domain/common/date-words';
import { type PupilAlert, shortAlerts } from '../../domain/pupils/alerts';
import { type SenNeedCode, senNeedName } from '../../domain/pupils/codes';
import type { PupilHeaderData } from '../../domain/pupils/page-model';
import { shortStatus } from '../../domain/pupils/register-columns';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { usePicture } from '../documents/use-picture';
import { HoldBadge } from '../retention/hold-badge';
import { Avatar } from '../ui/avatar';
import { Badge } from '../ui/badge';
import { PrivateText } from '../ui/private-text';
import { TextLink } from '../ui/text-link';
import styles from './pupil-page.module.css';

export interface PupilHeaderProps {
  readonly pupilId: string;
  /** True on the pupil's own page, where the name is the title of the page; elsewhere it leads there. */
  readonly isTitle?: boolean;
  /** At the end of the header. */
  readonly actions?: ReactNode;
}

/** Who this is about: stays in sight above every screen that is about one pupil. */
export function PupilHeader({ pupilId, isTitle = false, actions }: PupilHeaderProps) {
  const { value: pupil } = useRead('pupils', 'header', { id: pupilId });
  const photo = usePicture(pupil?.photoDocumentId ?? null);
  if (!pupil) return null;
  return (
    <header className={styles['header']}>
      <Avatar name={pupil.name} photo={photo} size="large" />
      <div className={styles['who']}>
        <div className={styles['name']}>
          <Name pupil={pupil} isTitle={isTitle} />
          {pupil.knownAs !== null && (
            <span className={styles['soft']}>
              known as <PrivateText>{pupil.knownAs}</PrivateText>
            </span>
          )}
        </div>
        <p className={styles['facts']}>{facts(pupil).join(' · ')}</p>
        <Marks pupil={pupil} />
      </div>
      {actions && (
        <div className={styles['buttons']} data-print="hidden">
          {actions}
        </div>
      )}
    </header>
  );
}

function Name({ pupil, isTitle }: { readonly pupil: PupilHeaderData; readonly isTitle: boolean }) {
  const name = <PrivateText>{pupil.name}</PrivateText>;
  if (isTitle) return <h1 tabIndex={-1}>{name}</h1>;
  return (
    <p>
      <TextLink to={paths.pupil(pupil.id)}>{name}</TextLink>
    </p>
  );
}

function facts(pupil: PupilHeaderData): readonly string[] {
  const { className, teacherName } = pupil;
  const schoolClass =
    className === null ? null : `class ${className}${teacherName === null ? '' : ` (${teacherName})`}`;
  return [pupil.year, schoolClass, `${pupil.age} old`, pupil.schoolName].filter((fact) => fact !== null);
}

/** Status, needs and alerts, each as a word. */
function Marks({ pupil }: { readonly pupil: PupilHeaderData }) {
  return (
    <div className={styles['marks']}>
      {pupil.isLeaver && <Badge tone="warning">{leaverWords(pupil)}</Badge>}
      <HoldBadge pupilId={pupil.id} />
      <Badge tone={pupil.status === 'N' ? 'neutral' : 'accent'}>
        {shortStatus(pupil.status) || 'No SEN'}
      </Badge>
      {pupil.needs.map((need, index) => (
        <Badge key={need}>{needWord(need, index === 0)}</Badge>
      ))}
      {shortAlerts(pupil.alerts).map((alert) => (
        <Badge key={alert.short} tone={alertTone(alert)} icon={alertIcons[alert.kind]}>
          {alert.short}
        </Badge>
      ))}
    </div>
  );
}

function needWord(need: SenNeedCode, isPrimary: boolean): string {
  // Its full name says "SEN support" once more, right beside the status.
  if (need === 'NSA') return 'Need not assessed by a specialist yet';
  return isPrimary ? `${senNeedName(need)} (primary)` : senNeedName(need);
}

function leaverWords({ leftOn, destination }: PupilHeaderData): string {
  const on = leftOn === null ? '' : ` on ${formatDate(leftOn)}`;
  return destination === null ? `Left${on}` : `Left${on} for ${destination}`;
}

export const alertIcons = {
  protection: ShieldAlert,
  medical: HeartPulse,
  care: Users,
  contact: PhoneOff,
  interpreter: Languages,
} as const;

function alertTone({ kind }: PupilAlert) {
  return kind === 'protection' || kind === 'medical' || kind === 'contact' ? 'danger' : 'warning';
}
