import { useEffect, useRef, useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import type { FilledPreview } from '../../domain/teacher-sheets/api';
import { canTake, type ItemState, itemStates } from '../../domain/teacher-sheets/items';
import { useChange, useRead } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { WorkBar } from '../backups/work-bar';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Disclosure } from '../ui/disclosure';
import { Loading } from '../ui/loading';
import { looseHeads } from './loose-words';
import { SheetItemRow } from './sheet-item-row';
import styles from './teacher-sheets.module.css';

interface FilledSheetProps {
  readonly token: string;
  readonly onClose: () => void;
}

/** What a filled sheet would change, with a tick for each; it follows the records while it is open. */
export function FilledSheet({ token, onClose }: FilledSheetProps) {
  const { value, problem } = useRead('teacherSheets', 'filled', { token });
  if (problem)
    return (
      <Callout tone="danger" heading="This file cannot be brought in" level={3}>
        {problem.message}
      </Callout>
    );
  return value ? <Look preview={value} onClose={onClose} /> : <Loading />;
}

function Look({ preview, onClose }: { readonly preview: FilledPreview; readonly onClose: () => void }) {
  const [ticks, setTicks] = useState<Readonly<Record<string, boolean>>>({});
  const takeOver = useChange('teacherSheets', 'takeOver');
  const withUndo = useWithUndo();
  const [isWriting, setWriting] = useState(false);
  const isTicked = (id: string, suggested: boolean): boolean => ticks[id] ?? suggested;
  const ticked = preview.items.filter((item) => canTake(item) && isTicked(item.id, item.isSuggested));
  const take = async () => {
    setWriting(true);
    const ids = ticked.map(({ id }) => id);
    await withUndo(
      takeOver({ token: preview.token, ids }),
      `${countOf(ids.length, 'entry', 'entries')} brought in from the sheet`,
    );
    setWriting(false);
  };
  return (
    <div className={styles['look']}>
      <Head preview={preview} />
      {preview.items.length === 0 && <p>No box of this sheet is filled in.</p>}
      {itemStates.map((state) => {
        const items = preview.items.filter((item) => item.state === state);
        if (items.length === 0) return null;
        return (
          <section key={state} aria-label={stateHeads[state]}>
            <h4>
              {stateHeads[state]} ({items.length})
            </h4>
            <ul className={styles['items']}>
              {items.map((item) => (
                <SheetItemRow
                  key={item.id}
                  item={item}
                  isTicked={isTicked(item.id, item.isSuggested)}
                  onTick={(isOn) => setTicks({ ...ticks, [item.id]: isOn })}
                />
              ))}
            </ul>
          </section>
        );
      })}
      <Loose preview={preview} />
      {isWriting && <WorkBar job={preview.token} label="Bringing in" />}
      <div className={styles['actions']}>
        <Button
          kind="primary"
          isMain
          isPending={isWriting}
          isDisabled={ticked.length === 0}
          onPress={() => void take()}
        >
          {ticked.length === 0 ? 'Bring in' : `Bring in ${countOf(ticked.length, 'entry', 'entries')}`}
        </Button>
        <Button onPress={onClose}>Close this file</Button>
        <p className={styles['soft']}>
          What is here already stays, unless you tick what would take its place. It is one change, and can be
          undone as one.
        </p>
      </div>
    </div>
  );
}

const stateHeads: Readonly<Record<ItemState, string>> = {
  new: 'New',
  conflict: 'Something else is here already',
  unclear: 'Not understood',
  unplaced: 'Cannot be placed',
  here: 'Here already',
};

function Head({ preview }: { readonly preview: FilledPreview }) {
  const { fileName, className, madeOn, readBackOn, newerOn, otherSheets, missing } = preview;
  const lines = [
    `Class ${className}, given out on ${formatDate(madeOn)}.`,
    ...(readBackOn === null ? [] : [`It was read back before, on ${formatDate(readBackOn)}.`]),
    ...(missing === 0
      ? []
      : [
          `${countOf(missing, 'row')} of the sheet ${missing === 1 ? 'is' : 'are'} not in the file; nothing is changed for ${missing === 1 ? 'it' : 'them'}.`,
        ]),
    ...(otherSheets === 0 ? [] : ['It also has rows from another sheet: read that sheet by itself.']),
  ];
  // Read out and brought into view: it opens below what was pressed.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <>
      <h3 ref={heading} tabIndex={-1} className={styles['fileName']}>
        {fileName}
      </h3>
      <p className={styles['soft']}>{lines.join(' ')}</p>
      {newerOn !== null && (
        <Callout tone="warning" heading="A newer sheet was given out" level={3}>
          The newest for this class is of {formatDate(newerOn)}. Check that this one is not out of date.
        </Callout>
      )}
    </>
  );
}

/** What was typed around the boxes: nothing that a teacher wrote is lost without a word. */
function Loose({ preview: { loose } }: { readonly preview: FilledPreview }) {
  if (loose.length === 0) return null;
  return (
    <Disclosure title={`Written outside the boxes (${loose.length})`} level={4} isOpenAtFirst>
      <ul>
        {loose.map(({ place, text, why }, index) => (
          <li key={`${index}-${place}`}>
            <strong>{place}</strong>: {text === '' ? '' : `“${text}” `}
            {looseHeads[why]}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
