import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { type BankKind, bankKinds } from '../../domain/banks/codes';
import type { PickedEntry } from '../../domain/banks/picked-entry';
import type { BroadAreaCode } from '../../domain/pupils/codes';
import type { SupportPlanPage } from '../../domain/support-plans/api';
import { BankPicker } from '../banks/bank-picker';
import { Button } from '../ui/button';

interface FromBankProps {
  readonly page: SupportPlanPage;
  readonly kind: BankKind;
  readonly area: BroadAreaCode | null;
  /** For what it is taken, where several such buttons are on the screen: 'target 2'. */
  readonly whose?: string;
  readonly onTake: (entries: readonly PickedEntry[]) => void;
}

/** Opens a bank, narrowed to this child's year and the target's area. */
export function FromBank({ page, kind, area, whose, onTake }: FromBankProps) {
  const [isOpen, setOpen] = useState(false);
  const { plan, pupil } = page.data;
  const words = `${bankKinds.find(({ code }) => code === kind)?.many ?? 'Entries'} from the bank`;
  return (
    <>
      <Button
        kind="quiet"
        icon={BookOpen}
        {...(whose !== undefined && { ariaLabel: `${words} for ${whose}` })}
        onPress={() => setOpen(true)}
      >
        {words}
      </Button>
      {isOpen && (
        <BankPicker
          kind={kind}
          area={area}
          needs={page.forBank.needs}
          ncy={page.forBank.ncy}
          fillWith={{ name: pupil.calledName, date: plan.reviewDueOn }}
          onTake={(entries) => {
            setOpen(false);
            onTake(entries);
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

/** What stands in a field, with a line for each entry taken over; one that stands there already is not added again. */
export function withEntries(text: string | null, entries: readonly PickedEntry[]): string {
  const lines = (text ?? '').split('\n').filter((line) => line.trim() !== '');
  const added = entries.map((entry) => entry.text).filter((line) => !lines.includes(line));
  return [...lines, ...added].join('\n');
}
