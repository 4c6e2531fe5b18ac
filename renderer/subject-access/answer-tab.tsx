import { useState } from 'react';
import { formatDate } from '../../domain/common/date-words';
import { countOf } from '../../domain/common/text';
import { sendMethods } from '../../domain/papers/sent';
import type { MadeCopy, RequestPage } from '../../domain/subject-access/api';
import { notLookedAt, notLookedWords } from '../../domain/subject-access/unread';
import { useChange } from '../app/calls';
import { paths } from '../app/paths';
import { Callout } from '../ui/callout';
import { TextLink } from '../ui/text-link';
import { CopyPanel } from './copy-panel';
import { SentDialog } from './sent-dialog';
import styles from './subject-access.module.css';
import { UnreadDocuments } from './unread-documents';
import { useCopy } from './use-copy';

/** The copy: made, searched, looked at, sent. */
export function AnswerTab({ page }: { readonly page: RequestPage }) {
  const { request, today, homeWithheld } = page;
  const state = useCopy('subjectAccess', request.id, basisOf(page));
  const markSent = useChange('subjectAccess', 'markSent');
  const [isSending, setSending] = useState(false);
  const { made } = state;
  const missing = notLookedAt(
    made?.copy.unread ?? [],
    (documentId) => page.documents.find(({ id }) => id === documentId)?.lookedOn ?? null,
  );
  return (
    <div className={styles['part']}>
      {request.sentOn !== null && <AlreadySent page={page} />}
      <CopyPanel
        feature="subjectAccess"
        state={state}
        makeLabel={request.sentOn === null ? 'Make the copy' : 'Make another copy'}
        before={
          <>
            <p>
              The copy holds the whole record with a contents page, then the documents. When it is made it is
              searched for everything that was to be taken out: should any of it be found, there is no copy,
              and you are told where it stands.
            </p>
            {homeWithheld !== null && <p>{homeWithheld}</p>}
          </>
        }
        about={
          made && (
            <>
              {removedWords(made.copy)}
              {made.copy.flattenedPages > 0 &&
                ` ${countOf(made.copy.flattenedPages, 'page')} of documents became pictures.`}
            </>
          )
        }
        toLookAt={made && <UnreadDocuments page={page} unread={made.copy.unread} />}
        notYet={missing.length === 0 ? null : notLookedWords(missing)}
        onSent={() => setSending(true)}
      />
      {isSending && made && (
        <SentDialog
          today={today}
          name={request.askedBy ?? ''}
          keep={(answer) => markSent({ copyId: made.copy.copyId, answer })}
          onClose={() => setSending(false)}
        />
      )}
    </div>
  );
}

/** What is decided for the copy, without what is noted about it afterwards: a tick does not make it another one. */
function basisOf({ request, homeWithheld, documents, ownWords }: RequestPage): string {
  const asker = [request.askedContactId, homeWithheld];
  return JSON.stringify([asker, documents.map(({ lookedOn: _, ...document }) => document), ownWords]);
}

function removedWords({ removed, unread }: MadeCopy): string {
  const where = unread.length === 0 ? 'the finished copy' : 'what can be read of the finished copy';
  return removed === 0
    ? `Nothing had to be taken out of ${where}.`
    : `Taken out in ${countOf(removed, 'place')}; ${where} was searched, and none of it was found.`;
}

function AlreadySent({ page: { request } }: { readonly page: RequestPage }) {
  const { sentOn, sentHow, sentTo, documentId } = request;
  const how = sendMethods.find(({ code }) => code === sentHow)?.name.toLowerCase() ?? '';
  return (
    <Callout tone="success" heading={`Sent on ${formatDate(sentOn ?? '')}`}>
      <p>
        To {sentTo}, {how}.{' '}
        {documentId !== null && <TextLink to={paths.document(documentId)}>The copy as it went out</TextLink>}
      </p>
    </Callout>
  );
}
