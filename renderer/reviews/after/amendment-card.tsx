import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { sections } from '../../../domain/ehc-plans/sections';
import { amendmentChanges } from '../../../domain/reviews/amendment-changes';
import { amendmentPlace } from '../../../domain/reviews/apply-amendments';
import type { PackDocument } from '../../../domain/reviews/pack-data';
import { standings } from '../../../domain/reviews/record-codes';
import type { PackAmendment } from '../../../domain/reviews/record-data';
import { AutosaveSelect } from '../../ui/autosave-choices';
import { AutosaveTextArea, AutosaveText } from '../../ui/autosave-text';
import { ChangedText } from '../../ui/changed-text';
import { AutosaveChoiceButtons } from '../../ui/choice-buttons';
import { IconButton } from '../../ui/icon-button';
import shared from '../review-screen.module.css';
import { useLine } from '../use-line';
import styles from './after.module.css';

interface AmendmentCardProps {
  readonly amendment: PackAmendment;
  /** The reports of the pack, to be named as evidence. */
  readonly documents: readonly PackDocument[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const sectionOptions = sections.map(({ letter, short }) => ({ id: letter, label: `${letter}: ${short}` }));
const standingOptions = standings.map(({ code, name }) => ({ id: code, label: name }));

/** One amendment: both wordings side by side, what changes word by word, and what it stands on. */
export function AmendmentCard({ amendment, documents, isFirst, isLast }: AmendmentCardProps) {
  const { save, move, remove } = useLine('amendment', amendment.id);
  const place = amendmentPlace(amendment);
  return (
    <li className={styles['card']}>
      <div className={styles['head']}>
        <h3>{place}</h3>
        <div>
          <IconButton
            label={`Move ${place} up`}
            icon={ArrowUp}
            isDisabled={isFirst}
            onPress={() => move(-1)}
          />
          <IconButton
            label={`Move ${place} down`}
            icon={ArrowDown}
            isDisabled={isLast}
            onPress={() => move(1)}
          />
          <IconButton
            label={`Remove the amendment of ${place}`}
            icon={Trash2}
            onPress={() => remove(`The amendment of ${place} was removed`)}
          />
        </div>
      </div>
      {amendment.itemId === null && (
        <div className={shared['fields']}>
          <AutosaveSelect
            label="Section"
            emptyLabel="Not chosen"
            options={sectionOptions}
            value={amendment.section}
            onSave={save('section')}
          />
          <AutosaveText label="Reference" isNarrow value={amendment.ref ?? ''} onSave={save('ref')} />
        </div>
      )}
      <div className={styles['wordings']}>
        <AutosaveTextArea
          label="Current wording"
          rows={3}
          value={amendment.currentText ?? ''}
          onSave={save('currentText')}
        />
        <AutosaveTextArea
          label="Proposed wording"
          rows={3}
          value={amendment.proposedText}
          onSave={save('proposedText')}
        />
      </div>
      <Changes amendment={amendment} />
      <AutosaveTextArea label="Reason" rows={2} value={amendment.reason ?? ''} onSave={save('reason')} />
      <div className={styles['basis']}>
        <AutosaveText
          label="Evidence"
          hint={evidenceHint(documents)}
          value={amendment.evidence ?? ''}
          onSave={save('evidence')}
        />
        <AutosaveText label="Proposed by" value={amendment.proposedBy ?? ''} onSave={save('proposedBy')} />
      </div>
      <AutosaveChoiceButtons
        label={`Agreed or disputed: ${place}`}
        options={standingOptions}
        value={amendment.standing}
        onSave={save('standing')}
      />
    </li>
  );
}

function evidenceHint([first]: readonly PackDocument[]): string {
  return first === undefined
    ? 'Which report, which page'
    : `Which report, which page: “Appendix ${first.number}, page 2”`;
}

function Changes({ amendment }: { readonly amendment: PackAmendment }) {
  const isSame = amendment.currentText === amendment.proposedText;
  return (
    <div className={styles['changes']}>
      <p className={styles['label']}>What changes</p>
      {isSame ? (
        <p className={shared['soft']}>Nothing yet: change the proposed wording.</p>
      ) : (
        <ChangedText pieces={amendmentChanges(amendment)} />
      )}
    </div>
  );
}
