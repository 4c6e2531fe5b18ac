import { RotateCcw, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import type { SchoolLetter } from '../../domain/letters/api';
import type { LetterField } from '../../domain/letters/model';
import { saved, useChange } from '../app/calls';
import { useWithUndo } from '../app/use-with-undo';
import { HistoryButton } from '../history/history-button';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Panel } from '../ui/card';
import { insertInto, type TextControl } from './insert-into';
import styles from './letters-tab.module.css';
import { PlaceholderList } from './placeholder-list';

/** Subject and text of a letter, with the placeholders to put in. */
export function LetterEditor({ letter }: { readonly letter: SchoolLetter }) {
  const save = useChange('letters', 'save');
  const reset = useChange('letters', 'reset');
  const withUndo = useWithUndo();
  const fields = useRef<HTMLDivElement>(null);
  // Where the cursor was last: a placeholder goes there, the text being the usual place.
  const last = useRef<TextControl | null>(null);
  const { paper, title, isOwn, ownId, problems } = letter;
  const keep = (field: LetterField) => (value: string) => saved(save({ paper, field, value }));
  const insert = (text: string) =>
    insertInto(last.current ?? fields.current?.querySelector('textarea') ?? null, text);
  return (
    <Panel
      title={title}
      actions={
        ownId !== null && (
          <>
            {isOwn && (
              <Button
                kind="quiet"
                icon={RotateCcw}
                onPress={() => void withUndo(reset({ paper }), `“${title}” has the usual wording again`)}
              >
                Use the usual wording again
              </Button>
            )}
            <HistoryButton table="letter_templates" id={ownId} of={`“${title}”`} />
          </>
        )
      }
    >
      <div
        ref={fields}
        className={styles['fields']}
        onFocus={({ target }) => {
          if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)
            last.current = target;
        }}
      >
        <AutosaveText label="Subject" value={letter.subject} onSave={keep('subject')} />
        <Problems of={problems.subject} />
        <AutosaveTextArea
          label="Text"
          hint="An empty line begins a new paragraph; a line that begins with a hyphen is a point of a list."
          rows={18}
          value={letter.body}
          onSave={keep('body')}
        />
        <Problems of={problems.body} />
      </div>
      <PlaceholderList onInsert={insert} />
    </Panel>
  );
}

/** Placeholders that the program does not know, beside the field that holds them. */
function Problems({ of }: { readonly of: readonly string[] }) {
  return (
    <div role="status" className={styles['problems']}>
      {of.map((problem) => (
        <p key={problem}>
          <TriangleAlert size="1em" aria-hidden />
          <span>{problem}</span>
        </p>
      ))}
    </div>
  );
}
