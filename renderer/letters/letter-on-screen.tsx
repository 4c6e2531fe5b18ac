import type { LetterPreview } from '../../domain/letters/api';
import { type LetterBlock, letterBlocks } from '../../domain/letters/letter-blocks';
import styles from './letters-tab.module.css';

/** A letter in small: what it says, in the order of the page. */
export function LetterOnScreen({ preview }: { readonly preview: LetterPreview }) {
  const { frame, letter } = preview;
  return (
    <div role="group" aria-label="Preview of the letter" className={styles['paper']}>
      <p className={styles['address']}>{frame.addressee.join('\n')}</p>
      <p>{frame.date}</p>
      <p>{frame.salutation}</p>
      <p className={styles['subject']}>{letter.subject}</p>
      {letterBlocks(letter.body).map((block, at) => (
        // Blocks have nothing else to tell them apart, and never change places.
        <Block key={at} block={block} />
      ))}
      <p>{frame.closing}</p>
      <p className={styles['address']}>
        {[frame.signatory.name, frame.signatory.role].filter(Boolean).join('\n')}
      </p>
      {frame.enclosures.length > 0 && <p>With this letter: {frame.enclosures.join('; ')}</p>}
    </div>
  );
}

function Block({ block }: { readonly block: LetterBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl>
          {block.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
  }
}
