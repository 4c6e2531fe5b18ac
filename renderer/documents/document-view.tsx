import { useCallback } from 'react';
import { isKeptOnly, isPictureKind, keptOnlyAdvice } from '../../domain/documents/kinds';
import type { DocumentItem } from '../../domain/documents/model';
import { ask } from '../app/calls';
import { Callout } from '../ui/callout';
import { Loading } from '../ui/loading';
import { PasswordForm } from './password-form';
import { type Asked, useAsked } from './use-asked';
import { PdfViewer } from './viewer/pdf/pdf-viewer';
import { PictureViewer } from './viewer/pictures/picture-viewer';
import { HtmlViewer } from './viewer/text/html-viewer';

interface ViewProps {
  readonly document: DocumentItem;
  /** The page of a PDF that is to be brought into view, from 1. */
  readonly page?: number | null;
  /** Beside a form: only the pages of a PDF, as large as there is room. */
  readonly isBesideForm?: boolean;
}

/** What is inside a document, or why it cannot be shown. */
export function DocumentView(props: ViewProps) {
  const { document } = props;
  const { kind, reading, state } = document;
  if (state.kind !== 'whole') return <Fault message={state.message} />;
  if (reading === 'password-needed') return <PasswordForm documentId={document.id} level={2} />;
  if (reading === 'damaged') return <CameDamaged />;
  if (isKeptOnly(kind)) {
    return (
      <Callout heading="This file cannot be shown here">
        <p>{keptOnlyAdvice}</p>
      </Callout>
    );
  }
  const isShownAsItIs = kind === 'pdf' || isPictureKind(kind);
  return isShownAsItIs ? <ContentView {...props} /> : <HtmlView document={document} />;
}

function ContentView({ document, page = null, isBesideForm = false }: ViewProps) {
  const { id, title } = document;
  const question = useCallback(() => ask('documents', 'contents', { id }), [id]);
  const asked = useAsked(question);
  if (asked.kind !== 'answer') return <Waiting asked={asked} />;
  const { kind, bytes, password } = asked.value;
  if (isPictureKind(kind)) return <PictureViewer kind={kind} bytes={bytes} title={title} />;
  return (
    <PdfViewer bytes={bytes} password={password} title={title} page={page} isBesideForm={isBesideForm} />
  );
}

function HtmlView({ document: { id, title } }: ViewProps) {
  const question = useCallback(() => ask('documents', 'html', { id }), [id]);
  const asked = useAsked(question);
  if (asked.kind !== 'answer') return <Waiting asked={asked} />;
  return <HtmlViewer html={asked.value.html} notes={asked.value.notes} title={title} />;
}

function Waiting({ asked }: { readonly asked: Exclude<Asked<unknown>, { readonly kind: 'answer' }> }) {
  if (asked.kind === 'problem') return <Fault message={asked.problem.message} />;
  return <Loading label="Decrypting the document" />;
}

function Fault({ message }: { readonly message: string }) {
  return (
    <Callout tone="danger" heading="This document cannot be shown" isAnswer>
      <p>{message}</p>
    </Callout>
  );
}

function CameDamaged() {
  return (
    <Callout tone="warning" heading="This file came damaged or incomplete">
      <p>
        It cannot be shown or printed, and a page in the review pack says so in its place. It is kept as it
        came. Ask for it again from whoever sent it, then attach the new one and move this one to the bin.
      </p>
    </Callout>
  );
}
