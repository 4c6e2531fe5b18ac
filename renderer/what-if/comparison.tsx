import { Pencil } from 'lucide-react';
import type { VersionLine, WhatIfPage } from '../../domain/what-if/model';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { LinkButton } from '../ui/link-button';
import { Select } from '../ui/select';
import { DifferenceList } from './difference-list';
import { FiguresTable } from './figures-table';
import { TakeOver } from './take-over';
import { RemoveVersion } from './remove-version';
import type { Choose } from './use-what-if-choice';
import styles from './what-if.module.css';

interface ComparisonProps {
  readonly page: WhatIfPage;
  readonly isHidden: boolean;
  /** One or two versions. */
  readonly shown: readonly VersionLine[];
  readonly choose: Choose;
}

/** The map, and one or two versions beside it: figures first, then what is otherwise, in words. */
export function Comparison({ page, isHidden, shown, choose }: ComparisonProps) {
  const [one, other] = shown;
  const columns = shown.flatMap(({ id, name, figures }) => (figures ? [{ id, name, figures }] : []));
  const options = page.versions.map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      {page.versions.length > 1 && (
        <div className={styles['tools']}>
          <Select
            label="Beside the map"
            options={options}
            value={one?.id ?? null}
            onChange={(id) => choose({ one: id })}
          />
          <Select
            label="And beside it"
            emptyLabel="Nothing else"
            options={options.filter(({ id }) => id !== one?.id)}
            value={other?.id ?? null}
            onChange={(id) => choose({ one: one?.id ?? null, other: id })}
          />
        </div>
      )}
      <FiguresTable
        columns={[{ id: 'now', name: 'The map as it is', figures: page.now }, ...columns]}
        isHidden={isHidden}
      />
      {page.versions.length === 0 && <p>No version yet. Give one a name above to begin.</p>}
      <div className={styles['pair']}>
        {shown.map((version) => (
          <Version key={version.id} version={version} />
        ))}
      </div>
      {one && other && one.figures && other.figures && <Between one={one} other={other} />}
    </>
  );
}

function Version({ version }: { readonly version: VersionLine }) {
  const { id, name, figures, differences } = version;
  return (
    <section aria-label={name} className={styles['version']}>
      <h2>{name}</h2>
      {figures === null ? (
        <Callout tone="danger" heading="This version cannot be read any more" level={3}>
          <p>Make a new one from the map.</p>
        </Callout>
      ) : (
        <>
          <h3>Different from the map</h3>
          <DifferenceList
            label={`Differences of ${name}`}
            differences={differences}
            empty="Nothing: it is the same as the map."
          />
        </>
      )}
      <div className={styles['buttons']}>
        {figures !== null && (
          <LinkButton to={paths.whatIfVersion(id)} icon={Pencil}>
            Change {name}
          </LinkButton>
        )}
        {differences.length > 0 && <TakeOver id={id} name={name} differences={differences} />}
        <RemoveVersion id={id} name={name} />
      </div>
    </section>
  );
}

interface BetweenProps {
  readonly one: VersionLine;
  readonly other: VersionLine;
}

function Between({ one, other }: BetweenProps) {
  const { value } = useRead('whatIf', 'compare', { id: one.id, withId: other.id });
  return (
    <section>
      <h2>
        {other.name} against {one.name}
      </h2>
      {value && (
        <DifferenceList
          label={`Differences of ${other.name} against ${one.name}`}
          differences={value}
          empty="The two versions are the same."
        />
      )}
    </section>
  );
}
