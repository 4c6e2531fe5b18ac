import { kindWords } from '../../domain/documents/kinds';
import { sizeInWords } from '../../domain/documents/file-size';
import type { DocumentItem } from '../../domain/documents/model';
import { WhoChanged } from '../history/who-changed';
import { DescriptionList } from '../ui/description-list';
import {
  AgencyField,
  AuthorField,
  InSectionKField,
  ReceivedOnField,
  ReportDateField,
  SharedWithParentField,
  TitleField,
} from './document-fields';
import styles from './documents.module.css';

/** What is known of a document; each field saves itself. */
export function DocumentDetails({ document }: { readonly document: DocumentItem }) {
  const { kind, bytes, pages, fileName } = document;
  const facts = [
    { term: 'File', value: fileName },
    { term: 'Kind', value: `${kindWords(kind).label}, ${sizeInWords(bytes)}` },
    ...(pages === null ? [] : [{ term: 'Pages', value: String(pages) }]),
  ];
  return (
    <section className={styles['details']} aria-labelledby="document-details">
      <h2 id="document-details">About this document</h2>
      <TitleField document={document} />
      <AgencyField document={document} />
      <AuthorField document={document} />
      <ReportDateField document={document} />
      <ReceivedOnField document={document} />
      <InSectionKField document={document} />
      <SharedWithParentField document={document} />
      <DescriptionList facts={facts} />
      <WhoChanged table="documents" id={document.id} of="this document" />
    </section>
  );
}
