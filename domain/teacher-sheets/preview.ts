import type { FilledSheet, LooseText } from './filled-rows';
import { canTake, type HereNow, type ItemDraft, type SheetItem } from './items';
import { textSum } from './marks';
import { sessionItem } from './session-items';
import type { TeacherSheet } from './sheet';
import { targetItem } from './target-items';

/** What a filled sheet would change. */
export interface SheetPreview {
  readonly items: readonly SheetItem[];
  readonly loose: readonly LooseText[];
  /** Rows of the sheet that were not found in the file. */
  readonly missing: number;
}

/** Holds a filled sheet against the records. The order of the rows in the file, and rows between them, make no difference. */
export function previewSheet(sheet: TeacherSheet, filled: FilledSheet, here: HereNow): SheetPreview {
  const drafts = filled.rows.flatMap(
    (filledRow) =>
      (filledRow.row.kind === 'target' ? targetItem(filledRow, sheet, here) : sessionItem(filledRow, here)) ??
      [],
  );
  const found = new Set(filled.rows.map(({ row }) => row.ref));
  return {
    items: withIds(told(drafts)),
    loose: filled.loose,
    missing: sheet.rows.filter(({ ref }) => !found.has(ref)).length,
  };
}

/** Rows that were copied: the same said twice counts once, and two things said of one day are both left to the user. */
function told(drafts: readonly ItemDraft[]): readonly ItemDraft[] {
  const unlike = new Map<string, ItemDraft>();
  for (const draft of drafts) {
    const key = `${draft.ref} ${draft.observedOn} ${draft.says} ${draft.state}`;
    const before = unlike.get(key);
    if (before === undefined || draft.place < before.place) unlike.set(key, draft);
  }
  const all = [...unlike.values()];
  return all.map((draft) => {
    const isTwice = all.some(
      (other) =>
        other !== draft && other.ref === draft.ref && other.observedOn === draft.observedOn && canTake(other),
    );
    if (!isTwice || !canTake(draft)) return draft;
    const remark = 'The file says something else about the same day in another row.';
    return { ...draft, remarks: [...draft.remarks, remark], isSuggested: false };
  });
}

function withIds(drafts: readonly ItemDraft[]): readonly SheetItem[] {
  return drafts
    .map((draft) => ({
      ...draft,
      id: [draft.ref, draft.observedOn, draft.state, textSum([draft.says, ...draft.besides])].join('.'),
    }))
    .sort(
      (one, other) =>
        order(one) - order(other) ||
        one.observedOn.localeCompare(other.observedOn) ||
        one.says.localeCompare(other.says),
    );
}

const kindOrder = 'ts';
function order({ ref }: SheetItem): number {
  return kindOrder.indexOf(ref.charAt(0)) * 100_000 + Number(ref.slice(1));
}
