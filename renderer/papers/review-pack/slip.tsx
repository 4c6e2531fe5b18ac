import type { ReplySlip, SlipLine } from '../../../domain/letters/reply-slip';
import { Unbroken } from '../parts/unbroken';
import { SlipSign } from './slip-sign';

/** The page of a letter that comes back: what it answers, by when and where to, and what can be answered. */
export function Slip({ slip }: { readonly slip: ReplySlip }) {
  return (
    <div className="slip own-page">
      <h1>Reply slip</h1>
      <p className="slip-about">
        {slip.about.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </p>
      <p>
        Please send this page back
        {slip.returnBy && (
          <>
            {' '}
            by <strong className="date">{slip.returnBy}</strong>
          </>
        )}{' '}
        to <Unbroken text={slip.returnTo} />.
      </p>
      {slip.parts.map(({ title, lines }) => (
        <section key={title} className="slip-part">
          <h2>{title}</h2>
          {lines.map((line) => (
            <Line key={line.text} line={line} />
          ))}
        </section>
      ))}
      <SlipSign name={slip.name} />
    </div>
  );
}

function Line({ line: { text, isTick, withLine, value } }: { readonly line: SlipLine }) {
  return (
    <p className="tick">
      {isTick && <span className="box" aria-hidden="true" />}
      <span>{text}</span>
      {value && <strong>{value}</strong>}
      {withLine && !value && <span className="write-on" aria-hidden="true" />}
    </p>
  );
}
