import { formatDate, formatDateLong } from '../common/date-words';
import type { Certificate } from '../retention/api';

/** A certificate of disposal on one side of A4: what kind of record, by which rule, never whose. */
export interface CertificatePaper {
  readonly paper: 'disposal-certificate';
  readonly schoolName: string;
  readonly number: number;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
}

export function certificatePaper(certificate: Certificate, schoolName: string): CertificatePaper {
  const { number, disposedOn, classTitle, rule, keptUntil, authorisedBy, records, documents } = certificate;
  return {
    paper: 'disposal-certificate',
    schoolName,
    number,
    facts: [
      { label: 'Disposed of on', value: formatDateLong(disposedOn) },
      { label: 'Class of records', value: classTitle },
      { label: 'Rule applied', value: rule },
      { label: 'Kept until', value: formatDate(keptUntil) },
      { label: 'Entries removed', value: String(records) },
      { label: 'Documents removed', value: String(documents) },
      { label: 'Authorised by', value: authorisedBy },
    ],
  };
}
