import type { SectionDraft } from '../../../domain/ehc-plans/entry/draft';
import type { PlanPage } from '../../../domain/ehc-plans/plan-view';
import { type SectionLetter, textParts } from '../../../domain/ehc-plans/sections';
import { diffWords } from '../../../domain/common/text-diff';
import { TextArea } from '../../ui/text-area';
import { ChangedWords } from '../compare/changed-words';
import styles from './entry.module.css';
import { MissingWords } from './missing-words';

interface TextsEntryProps {
  readonly page: PlanPage;
  readonly letter: SectionLetter;
  readonly section: SectionDraft;
  readonly onChange: (section: SectionDraft) => void;
}

/** Sections A, I and J: plain text in its parts. A part that is left empty keeps what the plan has. */
export function TextsEntry({ page, letter, section, onChange }: TextsEntryProps) {
  const parts = textParts.filter((part) => part.letter === letter);
  const textOf = (part: string) => section.texts.find((text) => text.part === part)?.text ?? '';
  const type = (part: string, text: string) =>
    onChange({
      ...section,
      texts: parts.map((own) => ({ part: own.part, text: own.part === part ? text : textOf(own.part) })),
    });
  return (
    <div className={styles['items']}>
      {section.texts.length > 0 && section.text !== '' && (
        <p className={styles['soft']} role="status">
          <MissingWords letter={letter} section={section} />
        </p>
      )}
      {parts.map(({ part, name }) => {
        const inPlan = page.texts.find((text) => text.letter === letter && text.part === part)?.text ?? '';
        const text = textOf(part);
        return (
          <div key={part} className={styles['part']}>
            <TextArea
              label={name}
              rows={letter === 'A' ? 3 : 1}
              value={text}
              onChange={(typed) => type(part, typed)}
              hint={inPlan === '' ? undefined : hintOf(inPlan, text)}
            />
            {inPlan !== '' && text !== '' && text !== inPlan && (
              <div className={styles['there']}>
                <ChangedWords pieces={diffWords(inPlan, text)} />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}

function hintOf(inPlan: string, text: string): string {
  if (text === '') return 'Already in the plan. It stays as it is while this is empty.';
  return inPlan === text
    ? 'Already in the plan, in the same words.'
    : 'Already in the plan. Saving replaces it: the words that would change are marked below.';
}
