import type { MissingItem } from '../../domain/reviews/missing-for-pack';
import type { ReviewPackData } from '../../domain/reviews/pack-data';
import { mendPath } from '../reviews/missing-panel';
import { Disclosure } from '../ui/disclosure';
import { TextLink } from '../ui/text-link';
import styles from './pack-screen.module.css';

interface MissingInPackProps {
  readonly data: ReviewPackData;
  readonly items: readonly MissingItem[];
}

/** So many are in sight at once; the most telling come first. */
const inSight = 3;

/** What is missing for this pack, each a link to where it is mended. */
export function MissingInPack({ data, items }: MissingInPackProps) {
  const more = items.slice(inSight);
  return (
    <section className={styles['part']} aria-labelledby="missing-in-pack">
      <h2 id="missing-in-pack">Missing{items.length > 0 && ` (${items.length})`}</h2>
      {items.length === 0 && <p className={styles['soft']}>Nothing is missing.</p>}
      <MissingLines data={data} items={items.slice(0, inSight)} />
      {more.length > 0 && (
        <Disclosure title={`And ${more.length} more`}>
          <MissingLines data={data} items={more} />
        </Disclosure>
      )}
    </section>
  );
}

function MissingLines({ data, items }: MissingInPackProps) {
  if (items.length === 0) return null;
  return (
    <ul className={styles['missing']}>
      {items.map((item) => (
        <li key={item.id}>
          <TextLink to={mendPath(item.target, data)}>{item.sentence}</TextLink>
        </li>
      ))}
    </ul>
  );
}
