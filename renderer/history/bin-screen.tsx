import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { countOf } from '../../domain/common/text';
import { binGroupIds, binGroups } from '../../domain/history/bin';
import { useRead } from '../app/calls';
import { paths } from '../app/paths';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { EmptyState } from '../ui/empty-state';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { SearchField } from '../ui/search-field';
import { Select } from '../ui/select';
import { BinLine } from './bin-line';
import styles from './bin.module.css';

/** So many are shown at first, and so many more at a time. */
const step = 50;

/** Everything that was deleted, with the way back. Nothing is deleted for good here. */
export function BinScreen() {
  const wanted = new URLSearchParams(useSearch()).get('of');
  const [, navigate] = useLocation();
  const [words, setWords] = useState('');
  const [atMost, setMost] = useState(step);
  const group = binGroupIds.find((id) => id === wanted) ?? null;
  const { value, problem } = useRead('history', 'bin', { words, group, atMost });
  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Bin"
        lead="What was removed. It comes back with everything that went with it; nothing is deleted for good here."
      />
      <div className={styles['filters']}>
        <SearchField label="Search the bin" placeholder="Search the bin" value={words} onChange={setWords} />
        <Select
          label="Show"
          emptyLabel="Everything"
          options={binGroupIds.map((id) => ({ id, label: binGroups[id].name }))}
          value={group}
          onChange={(id) => navigate(id === null ? paths.bin : paths.binOf(id), { replace: true })}
        />
      </div>
      {problem && (
        <Callout tone="danger" heading="The bin cannot be shown">
          {problem.message}
        </Callout>
      )}
      {!value && !problem && <Loading />}
      {value && (
        <>
          <p role="status" className={styles['soft']}>
            {value.total === 0 ? '' : `${countOf(value.total, 'thing')} in the bin`}
          </p>
          {value.total === 0 && (
            <EmptyState
              heading={words === '' ? 'The bin is empty' : 'Nothing in the bin contains these words'}
            >
              {words === ''
                ? 'What you remove is kept here until you put it back.'
                : 'Try fewer words, or show everything.'}
            </EmptyState>
          )}
          {value.items.length > 0 && (
            <ul aria-label="In the bin" className={styles['list']}>
              {value.items.map((item) => (
                <BinLine key={`${item.table} ${item.id}`} item={item} />
              ))}
            </ul>
          )}
          {value.items.length < value.total && (
            <div>
              <Button onPress={() => setMost(atMost + step)}>Show more</Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
