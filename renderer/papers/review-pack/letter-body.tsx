import { blankRoom } from '../../../domain/letters/fill-letter';
import type { LetterBlock } from '../../../domain/letters/letter-blocks';
import { Unbroken } from '../parts/unbroken';

/** The text of a letter: paragraphs, lists and facts, each as it is meant to be read. */
export function LetterBody({ blocks }: { readonly blocks: readonly LetterBlock[] }) {
  return (
    <div className="letter-body">
      {blocks.map((block, at) => (
        <Block
          // Nothing else tells two equal paragraphs apart, and they never change places.
          key={at}
          block={block}
          isIntroduction={blocks[at + 1]?.kind === 'list'}
        />
      ))}
    </div>
  );
}

interface BlockProps {
  readonly block: LetterBlock;
  /** What a list follows stays with it. */
  readonly isIntroduction: boolean;
}

function Block({ block, isIntroduction }: BlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p className={isIntroduction ? 'letter-introduction' : undefined}>
          <Unbroken text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>
              <Unbroken text={item} />
            </li>
          ))}
        </ul>
      );
    case 'facts':
      return (
        <dl className="letter-facts">
          {block.facts.map(({ label, value }) => (
            <div key={label}>
              <dt>
                <p>{label}</p>
              </dt>
              <dd>{value === blankRoom ? <div className="to-write" /> : <p>{value}</p>}</dd>
            </div>
          ))}
        </dl>
      );
  }
}
