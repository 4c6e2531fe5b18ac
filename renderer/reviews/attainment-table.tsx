import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import type { PackAttainment } from '../../domain/reviews/pack-data';
import { saved, useChange } from '../app/calls';
import { useTellRemoved } from '../app/use-tell-removed';
import { AutosaveText } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Form } from '../ui/form';
import { IconButton } from '../ui/icon-button';
import { TextField } from '../ui/text-field';
import { useTextToAdd } from '../ui/use-text-to-add';
import styles from './attainment-table.module.css';

interface AttainmentTableProps {
  readonly reviewId: string;
  readonly rows: readonly PackAttainment[];
}

/** Subjects and tests with their last three points. */
export function AttainmentTable({ reviewId, rows }: AttainmentTableProps) {
  return (
    <section className={styles['frame']} aria-labelledby="report-attainment">
      <h2 id="report-attainment">Attainment and tests</h2>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">Subject or test</th>
              <th scope="col">Earlier</th>
              <th scope="col">Previous year</th>
              <th scope="col">Now</th>
              <th scope="col">
                <span className={styles['hidden']}>Order and removal</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <AttainmentRow
                key={row.id}
                row={row}
                isFirst={index === 0}
                isLast={index === rows.length - 1}
              />
            ))}
          </tbody>
        </table>
      )}
      <AddAttainment reviewId={reviewId} />
    </section>
  );
}

const cells = [
  ['subject', 'Subject or test'],
  ['earlier', 'Earlier'],
  ['previous', 'Previous year'],
  ['current', 'Now'],
] as const;

interface AttainmentRowProps {
  readonly row: PackAttainment;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function AttainmentRow({ row, isFirst, isLast }: AttainmentRowProps) {
  const setField = useChange('reviews', 'setAttainmentField');
  const move = useChange('reviews', 'moveAttainment');
  const remove = useChange('reviews', 'removeAttainment');
  const tellRemoved = useTellRemoved();
  return (
    <tr>
      {cells.map(([field, label]) => (
        <td key={field} className={styles['bare']}>
          <AutosaveText
            label={`${label}, ${row.subject}`}
            value={row[field] ?? ''}
            onSave={(value) => saved(setField({ id: row.id, field, value }))}
          />
        </td>
      ))}
      <td className={styles['buttons']}>
        <IconButton
          label={`Move ${row.subject} up`}
          icon={ArrowUp}
          isDisabled={isFirst}
          onPress={() => void move({ id: row.id, by: -1 })}
        />
        <IconButton
          label={`Move ${row.subject} down`}
          icon={ArrowDown}
          isDisabled={isLast}
          onPress={() => void move({ id: row.id, by: 1 })}
        />
        <IconButton
          label={`Remove ${row.subject}`}
          icon={Trash2}
          onPress={() =>
            void remove({ id: row.id }).then((result) => tellRemoved(result, `${row.subject} was removed`))
          }
        />
      </td>
    </tr>
  );
}

function AddAttainment({ reviewId }: { readonly reviewId: string }) {
  const add = useChange('reviews', 'addAttainment');
  const { text, setText, error, send } = useTextToAdd((subject) => add({ reviewId, subject }));
  return (
    <Form label="Add a subject or test" onSubmit={() => void send()}>
      <div className={styles['add']}>
        <TextField
          label="Subject or test"
          hint="For example Reading, or a standardised test by its name"
          value={text}
          onChange={setText}
          error={error}
        />
        <Button type="submit">Add a row</Button>
      </div>
    </Form>
  );
}
