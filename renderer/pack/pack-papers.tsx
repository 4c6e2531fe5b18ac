import { useLocation } from 'wouter';
import type { PackPage } from '../../domain/papers/api';
import { chosenPapers, type ChosenPaper, type PackChoice } from '../../domain/papers/pack-choice';
import { chosenDocuments } from '../../domain/papers/pack-contents';
import { type PackId, packInfo, packOffers } from '../../domain/papers/packs';
import { type ChildLayout, childLayouts } from '../../domain/papers/papers';
import { singlesAround } from '../../domain/papers/single-paper';
import { useChange } from '../app/calls';
import { Checkbox } from '../ui/checkbox';
import { Menu } from '../ui/menu';
import { Select } from '../ui/select';
import { notify } from '../ui/toasts';
import { LeftOut } from './left-out';
import { paperPath } from './pack-address';
import { PackAttachments } from './pack-attachments';
import { PaperList } from './paper-list';
import styles from './pack-screen.module.css';
import { WordButtons } from './word-buttons';

interface PackPapersProps {
  readonly reviewId: string;
  readonly pack: PackId;
  readonly page: PackPage;
}

/** What goes into the pack, for whom, in which order, and how: kept as it is chosen. */
export function PackPapers({ reviewId, pack, page }: PackPapersProps) {
  const { data, choice } = page;
  const keep = useChange('papers', 'setChoice');
  const [, navigate] = useLocation();
  const change = async (next: PackChoice): Promise<void> => {
    if (next === choice) return;
    const kept = await keep({ reviewId, pack, choice: next });
    if (!kept.ok) notify({ text: kept.problem.message, isProblem: true });
  };
  const offers = packOffers(pack, data, choice.forInviteeId);
  const shown = chosenPapers(pack, offers, choice);
  const hasChildForm = shown.some(({ paper, included }) => paper === 'child-views' && included);
  return (
    <section className={styles['part']} aria-labelledby="what-goes-in">
      <h2 id="what-goes-in">What goes in</h2>
      {page.isCarriedOver && <p className={styles['soft']}>Chosen as for the last review.</p>}
      <Select
        label="For whom"
        options={data.invitees.map(({ id, name, roleName }) => ({ id, label: name, detail: roleName }))}
        value={choice.forInviteeId}
        emptyLabel={packInfo(pack).isLetters ? 'Everyone who is invited' : 'The whole pack'}
        onChange={(forInviteeId) => void change({ ...choice, forInviteeId })}
      />
      <LeftOut data={data} choice={choice} papers={shown} documents={chosenDocuments(pack, data, choice)} />
      <PaperList
        reviewId={reviewId}
        pack={pack}
        data={data}
        offers={offers}
        shown={shown}
        choice={choice}
        change={(next) => void change(next)}
      />
      {!packInfo(pack).isLetters && (
        <PackAttachments reviewId={reviewId} pack={pack} page={page} change={(next) => void change(next)} />
      )}
      <Checkbox
        label="Large print"
        detail="Larger print on every page of the school’s own"
        isSelected={choice.isLarge}
        onChange={(isLarge) => void change({ ...choice, isLarge })}
      />
      {hasChildForm && (
        <Select<ChildLayout>
          label="Version of the child’s form"
          options={childLayouts.map(({ code, name }) => ({ id: code, label: name }))}
          value={choice.childLayout ?? data.record.childLayout}
          onChange={(childLayout) => void change({ ...choice, childLayout })}
        />
      )}
      <div className={styles['more']}>
        <WordButtons reviewId={reviewId} sheets={shown.filter(({ included }) => included).map(asSheet)} />
        <Menu
          label="Other papers"
          items={singlesAround(pack, data).map(({ label, paper: id, inviteeId, isBlank }) => ({
            id,
            label,
            onAction: () => navigate(paperPath(reviewId, pack, { id, inviteeId, isBlank })),
          }))}
        />
      </div>
    </section>
  );
}

function asSheet({ key, paper, title, inviteeId, isBlank }: ChosenPaper) {
  return { id: key, paper, title, inviteeId, isBlank };
}
