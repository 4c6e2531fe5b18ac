import { FolderInput, Signpost } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { formatDate, formatDateWithDistance } from '../../domain/common/date-words';
import { sendMethods } from '../../domain/papers/sent';
import type { TransferItem, TransferPage } from '../../domain/transfers/api';
import { transferSource } from '../../domain/transfers/deadline';
import type { TransferField, TransferLine } from '../../domain/transfers/model';
import { saved, useChange, useRead } from '../app/calls';
import { paths } from '../app/paths';
import { useWithUndo } from '../app/use-with-undo';
import { CopyPanel } from '../subject-access/copy-panel';
import { SentDialog } from '../subject-access/sent-dialog';
import styles from '../subject-access/subject-access.module.css';
import { useCopy } from '../subject-access/use-copy';
import { AutosaveDate } from '../ui/autosave-choices';
import { AutosaveText, AutosaveTextArea } from '../ui/autosave-text';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { Panel } from '../ui/card';
import { Checkbox } from '../ui/checkbox';
import { EmptyState } from '../ui/empty-state';
import { LinkButton } from '../ui/link-button';
import { Loading } from '../ui/loading';
import { PageHeading } from '../ui/page-heading';
import { TextLink } from '../ui/text-link';

interface TransferScreenProps {
  readonly pupilId: string;
  readonly pupilHeader: ReactNode;
}

/** The SEN file of a child who leaves: where it goes, what goes in, the file itself, and the receipt. */
export function TransferScreen({ pupilId, pupilHeader }: TransferScreenProps) {
  const { value: page, problem } = useRead('transfers', 'forPupil', { pupilId });
  const begin = useChange('transfers', 'begin');
  const withUndo = useWithUndo();
  if (problem)
    return (
      <Callout tone="danger" heading="This cannot be shown">
        {problem.message}
      </Callout>
    );
  if (!page) return <Loading />;
  const { transfer } = page;
  return (
    <div className={styles['screen']}>
      {pupilHeader}
      <PageHeading
        title="File for the next school"
        lead="The SEN file goes to the next school with a slip that comes back signed. A child protection file never goes with it."
        actions={
          <LinkButton to={paths.movingOn} icon={Signpost}>
            All who move on
          </LinkButton>
        }
      />
      {transfer === null ? (
        <EmptyState
          heading="Not begun yet"
          actions={
            <Button
              kind="primary"
              icon={FolderInput}
              onPress={() => void withUndo(begin({ pupilId }), 'The file was begun')}
            >
              Begin the file
            </Button>
          }
        >
          Begin it as soon as you know the next school; what goes in is read from the record when the file is
          made.
        </EmptyState>
      ) : (
        <TransferParts page={page} transfer={transfer} />
      )}
    </div>
  );
}

interface PartsProps {
  readonly page: TransferPage;
  readonly transfer: TransferLine;
}

function TransferParts({ page, transfer }: PartsProps) {
  return (
    <div className={styles['part']}>
      <Standing transfer={transfer} today={page.today} />
      <Where page={page} transfer={transfer} />
      <WhatGoesIn page={page} transfer={transfer} />
      <TheFile page={page} transfer={transfer} />
    </div>
  );
}

function Standing({ transfer, today }: { readonly transfer: TransferLine; readonly today: string }) {
  const {
    deadline,
    sentOn,
    sentHow,
    nextPerson,
    nextSchool,
    documentId,
    receiptOn,
    receiptBy,
    receiptDueOn,
  } = transfer;
  if (sentOn !== null) {
    const how = sendMethods.find(({ code }) => code === sentHow)?.name.toLowerCase();
    const receipt =
      receiptOn === null
        ? `A receipt is expected by ${formatDateWithDistance(receiptDueOn ?? sentOn, today)}.`
        : `The receipt came on ${formatDate(receiptOn)}${receiptBy === null ? '' : `, signed by ${receiptBy}`}.`;
    return (
      <Callout tone={receiptOn === null ? 'info' : 'success'} heading={`Sent on ${formatDate(sentOn)}`}>
        <p>
          To {[nextPerson, nextSchool].filter(Boolean).join(', ')}, {how}. {receipt}{' '}
          {documentId !== null && <TextLink to={paths.document(documentId)}>The file as it went</TextLink>}
        </p>
      </Callout>
    );
  }
  if (deadline === null)
    return (
      <Callout heading="By when is not known yet">
        <p>Enter the day on which the pupil leaves the roll: the file is due within 15 school days of it.</p>
      </Callout>
    );
  return (
    <Callout
      tone={deadline.dueOn < today ? 'danger' : 'info'}
      heading={`To be handed over by ${formatDateWithDistance(deadline.dueOn, today)}`}
    >
      <p>{deadline.reason}</p>
      <p className={styles['soft']}>{transferSource}</p>
    </Callout>
  );
}

function Where({ page, transfer }: PartsProps) {
  const setField = useChange('transfers', 'setField');
  const save = (field: TransferField) => (value: string | null) =>
    saved(setField({ id: transfer.id, field, value }));
  return (
    <>
      <Panel title="Where it goes">
        <div className={styles['facts']}>
          <AutosaveText label="Next school" value={transfer.nextSchool ?? ''} onSave={save('nextSchool')} />
          <AutosaveText
            label="To whom"
            hint="The SENCO there, if you know the name."
            value={transfer.nextPerson ?? ''}
            onSave={save('nextPerson')}
          />
          <AutosaveDate label="Left the roll on" value={transfer.leftOn} onSave={save('leftOn')} />
        </div>
        <div className={styles['texts']}>
          <AutosaveTextArea label="Address" value={transfer.nextAddress ?? ''} onSave={save('nextAddress')} />
          <AutosaveTextArea
            label="Note on the first page"
            value={transfer.note ?? ''}
            onSave={save('note')}
          />
        </div>
        {page.protectionPointer !== null && (
          <Callout tone="warning" heading="There is a child protection file" level={3}>
            <p>
              {page.protectionPointer}. It goes by itself, from the designated safeguarding lead here to the
              one there, with a receipt of its own.
            </p>
          </Callout>
        )}
      </Panel>
      {transfer.sentOn !== null && (
        <Panel title="Receipt">
          <div className={styles['facts']}>
            <AutosaveDate label="Receipt came on" value={transfer.receiptOn} onSave={save('receiptOn')} />
            <AutosaveText label="Signed by" value={transfer.receiptBy ?? ''} onSave={save('receiptBy')} />
          </div>
        </Panel>
      )}
    </>
  );
}

function WhatGoesIn({ page, transfer }: PartsProps) {
  return (
    <div className={styles['columns']}>
      <Panel title="From the record">
        <Items items={page.parts} transferId={transfer.id} />
      </Panel>
      <Panel title="Documents">
        <p className={styles['soft']}>
          Documents go as they are: look through those that may name other children. In what comes from the
          record, other children and their families are not named.
        </p>
        {page.documents.length === 0 ? (
          <p className={styles['soft']}>No document is attached to this pupil.</p>
        ) : (
          <Items items={page.documents} transferId={transfer.id} />
        )}
      </Panel>
    </div>
  );
}

function Items({
  items,
  transferId,
}: {
  readonly items: readonly TransferItem[];
  readonly transferId: string;
}) {
  const setChoice = useChange('transfers', 'setChoice');
  const withUndo = useWithUndo();
  return (
    <ul className={styles['lines']}>
      {items.map(({ key, title, about, goesIn }) => (
        <li key={key} className={styles['line']}>
          <Checkbox
            label={title}
            detail={about}
            isSelected={goesIn}
            onChange={(isIn) =>
              void withUndo(
                setChoice({ id: transferId, key, goesIn: isIn }),
                isIn ? `${title} goes in` : `${title} stays out`,
              )
            }
          />
        </li>
      ))}
    </ul>
  );
}

function TheFile({ page, transfer }: PartsProps) {
  const state = useCopy(
    'transfers',
    transfer.id,
    JSON.stringify([page.parts, page.documents, transfer.nextSchool, transfer.nextPerson, transfer.note]),
  );
  const markSent = useChange('transfers', 'markSent');
  const [isSending, setSending] = useState(false);
  const { made } = state;
  return (
    <Panel title="The file">
      <CopyPanel
        feature="transfers"
        state={state}
        makeLabel="Make the file"
        before={<p>One PDF with a contents page, the slip to sign, the record and the documents.</p>}
        onSent={() => setSending(true)}
      />
      {isSending && made && (
        <SentDialog
          today={page.today}
          name={transfer.nextPerson ?? transfer.nextSchool ?? ''}
          keep={(answer) => markSent({ copyId: made.copy.copyId, answer })}
          onClose={() => setSending(false)}
        />
      )}
    </Panel>
  );
}
