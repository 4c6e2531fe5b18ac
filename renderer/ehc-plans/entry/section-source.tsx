import { ClipboardPaste, ListChecks, Scissors } from 'lucide-react';
import type { FoundSection } from '../../../domain/ehc-plans/entry/plan-sections';
import { sectionsInText } from '../../../domain/ehc-plans/entry/take-sections';
import type { SectionLetter } from '../../../domain/ehc-plans/sections';
import { Button } from '../../ui/button';
import { Disclosure } from '../../ui/disclosure';
import { TextArea } from '../../ui/text-area';
import styles from './entry.module.css';
import type { PlanTextState } from './use-plan-text';

interface SectionSourceProps {
  readonly letter: SectionLetter;
  readonly text: PlanTextState;
  readonly found: FoundSection | undefined;
  readonly value: string;
  /** Items were made of it already. */
  readonly isSplit: boolean;
  readonly onType: (text: string) => void;
  readonly onSplit: (text: string) => void;
  /** The sections of the PDF that are still empty here: they can be taken at once. */
  readonly rest: readonly FoundSection[];
  readonly onTake: (sections: readonly FoundSection[]) => void;
}

/** Where the text of a section comes from: taken from the PDF, pasted or typed; then it is split into items. */
export function SectionSource(props: SectionSourceProps) {
  const { letter, found, value, isSplit, onSplit, rest, onTake } = props;
  const pasted = isSplit ? [] : sectionsInText(value);
  const isWhole = pasted.length > 1;
  const canTakeAll = !isSplit && rest.length > 1 && !isWhole;
  return (
    <div className={styles['source']}>
      {canTakeAll && (
        <Button kind="primary" icon={ListChecks} onPress={() => onTake(rest)}>
          Take all {rest.length} sections from the plan
        </Button>
      )}
      {found ? (
        <Button
          kind={isSplit || canTakeAll ? 'secondary' : 'primary'}
          icon={ClipboardPaste}
          onPress={() => onSplit(found.text)}
        >
          {isSplit
            ? `Take the text of section ${letter} again`
            : `Take the text of section ${letter} from the plan`}
        </Button>
      ) : (
        <NotFound {...props} />
      )}
      {isSplit ? (
        <Disclosure key="split" title="The text that the items were made of" level={3}>
          <Source {...props} />
        </Disclosure>
      ) : (
        <Source {...props} />
      )}
      {isWhole && (
        <Button kind="primary" icon={ListChecks} onPress={() => onTake(pasted)}>
          Take the {pasted.length} sections of this text
        </Button>
      )}
      {value.trim() !== '' && !isSplit && !isWhole && (
        <Button icon={Scissors} onPress={() => onSplit(value)}>
          {letter === 'A' || letter === 'I' || letter === 'J'
            ? 'Put it into the parts'
            : 'Split it into items'}
        </Button>
      )}
    </div>
  );
}

function Source({ letter, value, isSplit, onType, onSplit }: SectionSourceProps) {
  return (
    <>
      <TextArea
        label={`Text of section ${letter}`}
        hint="Paste it here or type it, with its numbers or bullets. The text of the whole plan can be pasted too."
        rows={4}
        value={value}
        onChange={onType}
      />
      {isSplit && (
        <Button icon={Scissors} onPress={() => onSplit(value)}>
          Split this text again instead of the items below
        </Button>
      )}
    </>
  );
}

function NotFound({ letter, text }: SectionSourceProps) {
  switch (text.kind) {
    case 'reading':
      return (
        <p className={styles['soft']} role="status">
          Reading the text of the plan…
        </p>
      );
    case 'no-text':
      return <p className={styles['soft']}>{text.why}</p>;
    case 'read':
      return (
        <p className={styles['soft']}>
          Section {letter} was not found in this PDF. Select its text there, copy it and paste it below.
        </p>
      );
    case 'none':
      return null;
  }
}
