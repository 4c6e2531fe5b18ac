import { useQueryClient } from '@tanstack/react-query';
import { Plus, X } from 'lucide-react';
import type { RequestPage } from '../../domain/subject-access/api';
import type { FoundName, LookedThrough } from '../../domain/subject-access/model';
import { whereFoundWords } from '../../domain/subject-access/looked-through';
import { personKindNames, personKinds, ruleOf } from '../../domain/subject-access/redact/people';
import { unreadAmong } from '../../domain/subject-access/unread';
import { ask, useChange, useRead } from '../app/calls';
import { useProgress } from '../app/use-progress';
import { useWithUndo } from '../app/use-with-undo';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Panel } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { IconButton } from '../ui/icon-button';
import { ProgressBar } from '../ui/progress-bar';
import { TextField } from '../ui/text-field';
import { useTextToAdd } from '../ui/use-text-to-add';
import styles from './subject-access.module.css';
import { UnreadDocuments } from './unread-documents';

/** Everybody else whose name stands in the copy: what is ticked is taken out. */
export function NamesTab({ page }: { readonly page: RequestPage }) {
  const { value, problem } = useRead('subjectAccess', 'lookThrough', { id: page.request.id });
  const client = useQueryClient();
  if (problem)
    return (
      <Callout tone="warning" heading="It was not looked through">
        <p>{problem.message}</p>
        <Button onPress={() => void client.invalidateQueries({ queryKey: ['subjectAccess', 'lookThrough'] })}>
          Look through it again
        </Button>
      </Callout>
    );
  if (!value) return <Looking />;
  return (
    <div className={styles['part']}>
      <p>
        What is ticked is taken out of the record, of the documents and of the data file. Ordinary words that
        are also names (Summer, Grace) are only found together with the rest of a name: add them below where
        they name somebody.
      </p>
      <Callout heading="Before you send it" level={3}>
        <p>
          Could any of it cause serious harm to somebody’s health, or does it say that a child was abused or
          may be at risk? Then ask your data protection officer first: such information can be exempt (Data
          Protection Act 2018, Schedule 3). An EHC plan has rules of its own on who is shown it (SEND
          Regulations 2014, reg. 17).
        </p>
      </Callout>
      {personKinds.map((kind) => (
        <Kind
          key={kind}
          title={personKindNames[kind]}
          why={ruleOf(kind).why}
          names={value.names.filter((name) => name.kind === kind)}
          page={page}
        />
      ))}
      <NotUnderstood names={value.notUnderstood} />
      <OwnWords page={page} looked={value} />
      <UnreadDocuments page={page} unread={unreadAmong(value.documents)} />
    </div>
  );
}

function Looking() {
  const progress = useProgress('subject-access');
  return (
    <ProgressBar
      label={progress?.doing ?? 'Looking through the record'}
      value={progress && progress.total > 0 ? progress.done / progress.total : null}
      onCancel={() => void ask('subjectAccess', 'cancel', {})}
    />
  );
}

interface KindProps {
  readonly title: string;
  readonly why: string;
  readonly names: readonly FoundName[];
  readonly page: RequestPage;
}

function Kind({ title, why, names, page }: KindProps) {
  const setName = useChange('subjectAccess', 'setName');
  const withUndo = useWithUndo();
  if (names.length === 0) return null;
  const set = (name: FoundName, isOut: boolean) => {
    const decision = isOut ? 'redact' : 'keep';
    const isRule = 'kind' in name && name.kind !== 'own' && ruleOf(name.kind).decision === decision;
    return withUndo(
      setName({ requestId: page.request.id, key: name.key, decision: isRule ? null : decision }),
      isOut ? `${name.name} is taken out` : `${name.name} is kept`,
    );
  };
  return (
    <Panel title={title} level={2}>
      <p className={styles['soft']}>{why}</p>
      <ul className={styles['lines']}>
        {names.map((name) => (
          <li key={name.key} className={styles['line']}>
            <Checkbox
              label={name.name}
              detail={[name.role, whereFoundWords(name)].filter(Boolean).join(' · ')}
              ariaLabel={`Take out ${name.name}`}
              isSelected={name.decision === 'redact'}
              onChange={(isOut) => void set(name, isOut)}
            />
            <span>{name.decision === 'redact' ? 'Taken out' : 'Kept'}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** Contacts that would otherwise stay in the copy without a word. */
function NotUnderstood({ names }: { readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <Panel title="Contacts that were not looked for">
      <p className={styles['soft']}>
        These contacts have no name that can be searched for: a word such as “Mum”, or an ordinary word alone.
        If you know who they are and the record names them, add the name below.
      </p>
      <ul className={styles['lines']}>
        {names.map((name) => (
          <li key={name} className={styles['line']}>
            {name}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function OwnWords({ page, looked }: { readonly page: RequestPage; readonly looked: LookedThrough }) {
  const add = useChange('subjectAccess', 'addWords');
  const remove = useChange('subjectAccess', 'removeWords');
  const withUndo = useWithUndo();
  const requestId = page.request.id;
  const { text, setText, error, send } = useTextToAdd((words) => add({ requestId, words }));
  const own = looked.names.filter(({ kind }) => kind === 'own');
  return (
    <Panel title="More words to take out">
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <TextField
          label="A name, an address, a telephone number"
          value={text}
          onChange={setText}
          error={error}
        />
        <Button icon={Plus} type="submit">
          Take it out
        </Button>
      </form>
      {own.length > 0 && (
        <ul className={styles['lines']}>
          {own.map((name) => (
            <li key={name.key} className={styles['line']}>
              <div>
                <p>{name.name}</p>
                <p className={styles['soft']}>{whereFoundWords(name)}</p>
              </div>
              <IconButton
                label={`Keep ${name.name} after all`}
                icon={X}
                onPress={() => void withUndo(remove({ requestId, words: name.name }), `${name.name} is kept`)}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
