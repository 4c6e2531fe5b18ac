import { Trash2 } from 'lucide-react';
import type { PackDifference } from '../../domain/reviews/record-data';
import { shortened } from '../../domain/common/shortened';
import { AutosaveTextArea, AutosaveText } from '../ui/autosave-text';
import { IconButton } from '../ui/icon-button';
import { AddLine } from './add-line';
import lines from './lines.module.css';
import { useLine } from './use-line';

interface DifferenceListProps {
  readonly reviewId: string;
  readonly differences: readonly PackDifference[];
}

/** Differences of opinion in the words in which they were said. */
export function DifferenceList({ reviewId, differences }: DifferenceListProps) {
  return (
    <div className={lines['stack']}>
      {differences.length > 0 && (
        <ul className={lines['lines']}>
          {differences.map((difference) => (
            <DifferenceRow key={difference.id} difference={difference} />
          ))}
        </ul>
      )}
      <AddLine
        reviewId={reviewId}
        list="difference"
        title="Add a difference of opinion to the list"
        label="New difference of opinion"
        hint="In the person’s own words"
        button="Add the words"
        second={{ label: 'Whose opinion', field: 'who' }}
      />
    </div>
  );
}

function DifferenceRow({ difference }: { readonly difference: PackDifference }) {
  const { save, remove } = useLine('difference', difference.id);
  const name = shortened(difference.words, 60);
  return (
    <li className={lines['line']} aria-label={`Difference of opinion: ${name}`}>
      <AutosaveText label="Whose opinion" value={difference.who ?? ''} onSave={save('who')} />
      <AutosaveText label="About" value={difference.about ?? ''} onSave={save('about')} />
      <div className={lines['end']}>
        <IconButton
          label={`Remove the difference: ${name}`}
          icon={Trash2}
          onPress={() => remove('The difference of opinion was removed')}
        />
      </div>
      <div className={lines['wide']}>
        <AutosaveTextArea label="Words as said" rows={2} value={difference.words} onSave={save('words')} />
      </div>
    </li>
  );
}
