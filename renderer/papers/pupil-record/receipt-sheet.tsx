import type { ReceiptSlip } from '../../../domain/papers/pupil-record-paper';
import { sendMethods } from '../../../domain/papers/sent';
import { Pair } from '../parts/pair';
import { TickBox } from '../parts/tick-box';

/** A space within a postcode that no line breaks at. */
const wholePostcode = (line: string): string =>
  line.replace(/\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b/g, '$1\u00a0$2');

const toSign = ['Name', 'Role', 'School', 'Date', 'Signature'] as const;

/** A page of its own: what was handed over, and below the cut the slip that comes back. */
export function ReceiptSheet({ slip }: { readonly slip: ReceiptSlip }) {
  const { sheetId, child, sender, receiver, handedOver, pages, returnTo } = slip;
  return (
    <section id={sheetId} className="sheet receipt">
      <header className="record-head">
        <p>{sender[0]}</p>
        <h1>Receipt for a pupil’s SEN file</h1>
      </header>
      <p>
        Please check what came, sign the slip below, cut it off and send it back, so that the school knows
        that the file is in safe hands.
      </p>
      <dl className="pupil-line">
        {child.map(({ label, value }) => (
          <Pair key={label} label={label} value={value} />
        ))}
        {receiver && <Pair label="Handed to" value={receiver} wide />}
        {pages !== null && <Pair label="Pages" value={String(pages)} />}
      </dl>
      <p className="receipt-how">
        Sent{' '}
        {sendMethods.map(({ code, name }) => (
          <span key={code} className="whole">
            <TickBox /> {name.toLowerCase()}
          </span>
        ))}
      </p>
      <h2>What was handed over</h2>
      <ul className="receipt-list">
        {handedOver.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
      <div className="receipt-slip">
        <p className="receipt-cut" aria-hidden="true">
          ✂
        </p>
        <h2>Slip to send back</h2>
        <p>
          We have received the SEN file of{' '}
          {child
            .map(({ value }) => value)
            .slice(0, 2)
            .join(', born ')}
          {pages === null ? '' : ` (${pages} pages)`}.
        </p>
        <dl className="receipt-sign">
          {toSign.map((label) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd />
            </div>
          ))}
        </dl>
        <p className="receipt-return">
          <strong>Return to:</strong> {returnTo.map(wholePostcode).join(', ')}
        </p>
      </div>
    </section>
  );
}
