import type { CertificatePaper } from '../../domain/papers/certificate-paper';
import { Pair } from './parts/pair';

/** A certificate of disposal: one side, to be signed and filed. */
export function CertificateSheet({ model }: { readonly model: CertificatePaper }) {
  return (
    <section className="sheet one-page meeting">
      <header>
        <p className="profile-school">{model.schoolName}</p>
        <h1>Certificate of disposal {model.number}</h1>
      </header>
      <p>
        Records of the class below were kept for the time that the school’s retention rule gives, and then
        disposed of for good: the entries, their history, and the documents. What was disposed of, and whose
        it was, is not recorded here.
      </p>
      <dl className="pupil-line certificate-facts">
        {model.facts.map(({ label, value }) => (
          <Pair key={label} label={label} value={value} />
        ))}
      </dl>
      <dl className="meeting-sign">
        {['Authorised by', 'Carried out by', 'Date'].map((label) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p className="meeting-foot">Keep this certificate with the school’s records of disposal.</p>
    </section>
  );
}
