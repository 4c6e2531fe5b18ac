import { ListPlus, Plus } from 'lucide-react';
import { useState } from 'react';
import type { CataloguePage, ProvisionType } from '../../domain/provision/catalogue';
import { countOf, fold } from '../../domain/common/text';
import type { ProvisionLayerCode } from '../../domain/provision/codes';
import type { BroadAreaCode } from '../../domain/pupils/codes';
import { useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Panel } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import { AddTypeDialog } from './add-type-dialog';
import { areaOptions, layerOptions } from './choice-lists';
import { ProvisionNav } from './provision-nav';
import styles from './provision.module.css';
import { StartRunDialog } from './start-run-dialog';
import { StartingList } from './starting-list';
import { TypeLine } from './type-line';

/** What the school offers, by area and layer; and what it can take over from the catalogue to start from. */
export function CatalogueScreen() {
  const { value: page, problem } = useRead('provision', 'catalogue', {});
  const [isAdding, setAdding] = useState(false);
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Catalogue of provision"
        lead="What the school offers. A run that is started from it copies its minutes, measures and resources."
        actions={
          <Button icon={Plus} onPress={() => setAdding(true)}>
            Add a provision
          </Button>
        }
      />
      <ProvisionNav />
      {problem && (
        <Callout tone="danger" heading="This cannot be shown">
          {problem.message}
        </Callout>
      )}
      {!page && !problem && <Loading />}
      {page && <Catalogue page={page} />}
      {isAdding && <AddTypeDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

interface Narrowed {
  readonly text: string;
  readonly area: BroadAreaCode | null;
  readonly layer: ProvisionLayerCode | null;
}

function Catalogue({ page }: { readonly page: CataloguePage }) {
  const [narrowed, setNarrowed] = useState<Narrowed>({ text: '', area: null, layer: null });
  const [starting, setStarting] = useState<ProvisionType | null>(null);
  const fits = (item: {
    name: string;
    area: BroadAreaCode;
    layer: ProvisionLayerCode;
    what: string | null;
  }) =>
    fold(`${item.name} ${item.what ?? ''}`).includes(fold(narrowed.text)) &&
    (narrowed.area === null || item.area === narrowed.area) &&
    (narrowed.layer === null || item.layer === narrowed.layer);
  const types = page.types.filter(fits);
  const offered = page.starting.filter(fits);
  return (
    <>
      <Narrow narrowed={narrowed} onChange={setNarrowed} />
      {page.types.length === 0 ? (
        <NoTypes page={page} />
      ) : (
        <Panel title={`Your school’s catalogue (${types.length})`}>
          <ul aria-label="Your school’s catalogue" className={styles['lines']}>
            {types.map((type) => (
              <TypeLine key={type.id} type={type} onStart={() => setStarting(type)} />
            ))}
          </ul>
        </Panel>
      )}
      {offered.length > 0 && (
        <Panel
          title={`To add (${offered.length})`}
          actions={page.types.length > 0 && <TakeAll keys={offered.map(({ key }) => key)} />}
        >
          <StartingList items={offered} />
        </Panel>
      )}
      {starting && <StartRunDialog pupils={[]} type={starting} onClose={() => setStarting(null)} />}
    </>
  );
}

function Narrow({
  narrowed,
  onChange,
}: {
  readonly narrowed: Narrowed;
  readonly onChange: (narrowed: Narrowed) => void;
}) {
  return (
    <div className={styles['filters']}>
      <SearchField
        label="Find in the catalogue"
        value={narrowed.text}
        onChange={(text) => onChange({ ...narrowed, text })}
      />
      <Select
        label="Area of need"
        emptyLabel="All areas"
        options={areaOptions}
        value={narrowed.area}
        onChange={(area) => onChange({ ...narrowed, area })}
      />
      <Select
        label="Layer"
        emptyLabel="All layers"
        options={layerOptions}
        value={narrowed.layer}
        onChange={(layer) => onChange({ ...narrowed, layer })}
      />
    </div>
  );
}

function NoTypes({ page }: { readonly page: CataloguePage }) {
  return (
    <EmptyState
      heading="The catalogue is empty"
      actions={<TakeAll keys={page.starting.map(({ key }) => key)} isMain />}
    >
      Add the provision below, all at once or one by one, and change it to what your school does. Or add your
      own.
    </EmptyState>
  );
}

function TakeAll({ keys, isMain = false }: { readonly keys: readonly string[]; readonly isMain?: boolean }) {
  const take = useChange('provision', 'takeStarting');
  const withUndo = useWithUndo();
  return (
    <Button
      icon={ListPlus}
      kind={isMain ? 'primary' : 'secondary'}
      onPress={() =>
        void withUndo(
          take({ keys: [...keys] }),
          `${countOf(keys.length, 'provision')} added to the catalogue`,
        )
      }
    >
      {`Add all ${keys.length}`}
    </Button>
  );
}
