import { formatDate } from '../../domain/common/date-words';
import { profileGroups } from '../../domain/profiles/fields';
import type { ProfileEdition } from '../../domain/profiles/model';
import { Disclosure } from '../ui/disclosure';
import { PrivateText } from '../ui/private-text';
import { PrintProfile } from './print-profile';
import styles from './profiles.module.css';

interface EarlierEditionsProps {
  readonly pupilId: string;
  readonly ncy: number;
  readonly editions: readonly ProfileEdition[];
}

/** What earlier editions said, to read and to print. */
export function EarlierEditions({ pupilId, ncy, editions }: EarlierEditionsProps) {
  if (editions.length === 0) return null;
  return (
    <section className={styles['group']} aria-labelledby="earlier-profiles">
      <h2 id="earlier-profiles">Earlier profiles</h2>
      {editions.map((edition) => (
        <Disclosure key={edition.id} title={`Made on ${formatDate(edition.madeOn)}`}>
          <div className={styles['group']}>
            {profileGroups.flatMap(({ fields }) =>
              fields
                .filter(({ key }) => edition.answers[key] !== undefined)
                .map(({ key, label }) => (
                  <div key={key}>
                    <h4>{label}</h4>
                    <p className={styles['said']}>
                      <PrivateText instead="hidden">{edition.answers[key] ?? ''}</PrivateText>
                    </p>
                  </div>
                )),
            )}
            <PrintProfile pupilId={pupilId} editionId={edition.id} ncy={ncy} />
          </div>
        </Disclosure>
      ))}
    </section>
  );
}
