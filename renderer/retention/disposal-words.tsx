import { countOf } from '../../domain/common/text';
import type { DisposalPreview, NamedElsewhere, ReviewItem } from '../../domain/retention/api';
import { Callout } from '../ui/callout';
import { PrivateText } from '../ui/private-text';
import { targetKey } from './target-key';

/** More names than these are counted. */
const mostNamed = 8;

/** What a disposal takes, what it leaves, and what it does not reach. */
export function DisposalWords({
  preview,
  items,
}: {
  readonly preview: DisposalPreview;
  readonly items: readonly ReviewItem[];
}) {
  const { records, documents, runs, namedElsewhere, olderBackups } = preview;
  const goes =
    documents === 0
      ? countOf(records, 'entry is', 'entries are')
      : `${countOf(records, 'entry', 'entries')} and ${countOf(documents, 'document')} are`;
  return (
    <>
      <ul>
        {items.slice(0, mostNamed).map((item) => (
          <li key={targetKey(item.target)}>
            <strong>
              {item.target.kind === 'pupil' ? <PrivateText>{item.title}</PrivateText> : item.title}
            </strong>
            : {item.standing.words}
          </li>
        ))}
        {items.length > mostNamed && <li>and {countOf(items.length - mostNamed, 'more record')}</li>}
      </ul>
      <p>{goes} removed, with the history. This cannot be undone. A certificate without names is kept.</p>
      {runs.length > 0 && (
        <p>
          Provision that no other pupil was in goes as a whole, and is then missing from the costs of its
          year: {runs.join('; ')}.
        </p>
      )}
      {namedElsewhere.length > 0 && <Named places={namedElsewhere} />}
      <Callout tone="warning" heading="What this does not reach" level={3}>
        <p>A backup is made first. {olderBackups}</p>
      </Callout>
    </>
  );
}

function Named({ places }: { readonly places: readonly NamedElsewhere[] }) {
  return (
    <Callout tone="warning" heading="Also named in records that stay" level={3}>
      <p>Only you can say what to do with these. Look at them first.</p>
      <ul>
        {places.slice(0, mostNamed).map(({ place, whose }, at) => (
          <li key={at}>
            {place}
            {whose !== null && (
              <>
                {' '}
                of <PrivateText>{whose}</PrivateText>
              </>
            )}
          </li>
        ))}
        {places.length > mostNamed && <li>and {countOf(places.length - mostNamed, 'more place')}</li>}
      </ul>
    </Callout>
  );
}
