import { enclosureLine } from '../../../domain/letters/enclosures';
import { fillLetter } from '../../../domain/letters/fill-letter';
import { letterBlocks } from '../../../domain/letters/letter-blocks';
import { letterFrame } from '../../../domain/letters/letter-frame';
import { usualTemplate } from '../../../domain/letters/templates';
import { LetterBody } from './letter-body';
import { LetterHead } from './letter-head';
import type { SheetProps } from './sheet-props';

/** A whole letter, from the school's head to the enclosures. A sheet without text of its own gets the usual wording. */
export function Letter({ data, logo, sheet }: SheetProps) {
  const { paper, inviteeId } = sheet;
  const frame = letterFrame(paper, data, inviteeId);
  const { subject, body } = sheet.letter ?? fillLetter(paper, usualTemplate(paper), data, inviteeId);
  const blocks = letterBlocks(body);
  const { name, role } = frame.signatory;
  return (
    <article className="letter">
      <LetterHead school={data.school} logo={logo} frame={frame} />
      <p>{frame.salutation}</p>
      <h1>{subject}</h1>
      <LetterBody blocks={blocks.slice(0, -1)} />
      {/* The signature is never alone on a page. */}
      <div className="letter-end">
        <LetterBody blocks={blocks.slice(-1)} />
        <p className="letter-closing">{frame.closing}</p>
        <div className="letter-signature" />
        {name && <p className="letter-name">{name}</p>}
        <p>{role}</p>
        <Enclosures items={frame.enclosures} />
      </div>
    </article>
  );
}

function Enclosures({ items }: { readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  const line = enclosureLine(items);
  if (line !== null) return <p className="letter-enclosures">{line}</p>;
  return (
    <div className="letter-enclosures">
      <p>With this letter:</p>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}
