import { z } from 'zod';
import { idSchema } from '../common/ids';
import { packInfo, type PackId, type PackOffer } from './packs';

/** The longest key: a paper's name with an id. */
const keySchema = z.string().min(1).max(100);

/** A paper in the order of the user. Null: as the rule of the pack says, which follows what is written meanwhile. */
const itemSchema = z.object({
  key: keySchema,
  included: z.boolean().nullable(),
  isBlank: z.boolean().nullable(),
});

/** What goes into a pack, as it was chosen: kept for each review and pack. */
export const packChoiceSchema = z.object({
  /** In the order of the user; papers that are not in it stand where they usually do. */
  items: z.array(itemSchema).max(300),
  withAttachments: z.boolean(),
  /** Larger letters throughout. */
  isLarge: z.boolean(),
  /** Of the child's form; null: by the child's year. */
  childLayout: z.enum(['symbols', 'simple', 'full']).nullable(),
  /** A copy for one person; null for the pack as a whole. */
  forInviteeId: idSchema.nullable(),
  /** For each person, by the key of a paper or the id of a document: whether it goes into this person's copy. */
  people: z.record(idSchema, z.record(keySchema, z.boolean())),
});
export type PackChoice = z.output<typeof packChoiceSchema>;
export type PackItem = PackChoice['items'][number];

/** The choice before anything was chosen. */
export const usualChoice: PackChoice = {
  items: [],
  withAttachments: true,
  isLarge: false,
  childLayout: null,
  forInviteeId: null,
  people: {},
};

/** A paper of the pack with what was chosen for it. */
export interface ChosenPaper extends PackOffer {
  readonly included: boolean;
  /** True where it is in the pack and stays out of this person's copy. */
  readonly isLeftOut: boolean;
  /** A paper can be moved among those of its group. */
  readonly group: string;
}

/** The papers on offer, in the order and with the marks of the choice. */
export function chosenPapers(
  pack: PackId,
  offers: readonly PackOffer[],
  choice: PackChoice,
): readonly ChosenPaper[] {
  const itemOf = new Map(choice.items.map((item) => [item.key, item]));
  return inOrder(pack, offers, choice.items).map((offer) => {
    const item = itemOf.get(offer.key);
    const inPack = item?.included ?? offer.goesIn;
    const included = forReader(choice, offer.key) ?? (inPack && offer.keptBack === null);
    return {
      ...offer,
      included,
      isBlank: offer.canBeBlank && (item?.isBlank ?? offer.isBlank),
      isLeftOut: inPack && !included,
      group: groupOf(pack, offer),
    };
  });
}

/** What was chosen for the person whose copy it is: a paper by its key, a document by its id. Null while the rule holds. */
export function forReader(choice: PackChoice, key: string): boolean | null {
  return choice.forInviteeId === null ? null : (choice.people[choice.forInviteeId]?.[key] ?? null);
}

/** Puts a paper or document into a copy for one person, or keeps it out of it; remembered for this person. */
export function setForReader(choice: PackChoice, key: string, included: boolean): PackChoice {
  const reader = choice.forInviteeId;
  if (reader === null) return choice;
  const people = { ...choice.people, [reader]: { ...choice.people[reader], [key]: included } };
  return { ...choice, people };
}

/** Puts a paper into the pack, or takes it out; in a copy for one person only for this person. */
export function setIncluded(
  choice: PackChoice,
  shown: readonly ChosenPaper[],
  key: string,
  included: boolean,
): PackChoice {
  if (choice.forInviteeId !== null) return setForReader(choice, key, included);
  return setItem(choice, shown, key, ({ goesIn }) => ({ included: included === goesIn ? null : included }));
}

/** Prints a form without its answers, or with them. */
export function setBlank(
  choice: PackChoice,
  offers: readonly PackOffer[],
  shown: readonly ChosenPaper[],
  key: string,
  isBlank: boolean,
): PackChoice {
  const usual = offers.find((offer) => offer.key === key)?.isBlank;
  return setItem(choice, shown, key, () => ({ isBlank: isBlank === usual ? null : isBlank }));
}

/** True for a paper that stays out by itself: a list may fold it away. */
export function staysOut({ included, note }: ChosenPaper): boolean {
  return !included && note !== null;
}

/** The paper with which one changes places when it is moved: the next of its group that does not stay out by itself. */
export function neighbourOf(shown: readonly ChosenPaper[], key: string, by: -1 | 1): ChosenPaper | undefined {
  const from = shown.findIndex((paper) => paper.key === key);
  const own = shown[from];
  const onTheWay = by === 1 ? shown.slice(from + 1) : shown.slice(0, Math.max(from, 0)).reverse();
  return onTheWay.find((paper) => paper.group === own?.group && !staysOut(paper));
}

/** Moves a paper one place among those of its group. */
export function movePaper(
  choice: PackChoice,
  shown: readonly ChosenPaper[],
  key: string,
  by: -1 | 1,
): PackChoice {
  const neighbour = neighbourOf(shown, key, by);
  if (!neighbour) return choice;
  return placePaper(choice, shown, { key, beside: neighbour.key, where: by === 1 ? 'after' : 'before' });
}

/** Where a paper is put: right before or right after another one. */
export interface PaperPlace {
  readonly key: string;
  readonly beside: string;
  readonly where: 'before' | 'after';
}

/** Puts a paper before or after another one of its group; the choice itself where that changes nothing, or the groups differ. */
export function placePaper(
  choice: PackChoice,
  shown: readonly ChosenPaper[],
  { key, beside, where }: PaperPlace,
): PackChoice {
  const own = shown.find((paper) => paper.key === key);
  const target = shown.find((paper) => paper.key === beside);
  if (!own || !target || own === target || own.group !== target.group) return choice;
  const others = shown.filter((paper) => paper !== own);
  const order = others.toSpliced(others.indexOf(target) + (where === 'after' ? 1 : 0), 0, own);
  return order.every((paper, at) => paper === shown[at])
    ? choice
    : { ...choice, items: itemsOf(choice, order) };
}

function setItem(
  choice: PackChoice,
  shown: readonly ChosenPaper[],
  key: string,
  change: (paper: ChosenPaper) => Partial<PackItem>,
): PackChoice {
  const paper = shown.find((item) => item.key === key);
  if (!paper) return choice;
  const items = itemsOf(choice, shown).map((item) =>
    item.key === key ? { ...item, ...change(paper) } : item,
  );
  return { ...choice, items };
}

/** The shown papers as items, in their order; what was chosen for papers that are not shown now is kept behind them. */
function itemsOf(choice: PackChoice, shown: readonly ChosenPaper[]): PackItem[] {
  const kept = new Map(choice.items.map((item) => [item.key, item]));
  const keys = new Set(shown.map(({ key }) => key));
  return [
    ...shown.map(({ key }) => kept.get(key) ?? { key, included: null, isBlank: null }),
    ...choice.items.filter(({ key }) => !keys.has(key)),
  ];
}

/** Letters stay with the forms that go with them: papers of one person form a group. */
function groupOf(pack: PackId, { inviteeId }: PackOffer): string {
  return packInfo(pack).isLetters ? (inviteeId ?? '') : '';
}

/** Known papers as they were ordered; each new one behind the paper that it usually follows; groups one after the other. */
function inOrder(
  pack: PackId,
  offers: readonly PackOffer[],
  items: readonly PackItem[],
): readonly PackOffer[] {
  const rank = new Map(items.map(({ key }, index) => [key, index]));
  const list = offers
    .filter(({ key }) => rank.has(key))
    .sort((one, other) => (rank.get(one.key) ?? 0) - (rank.get(other.key) ?? 0));
  offers.forEach((offer, index) => {
    if (rank.has(offer.key)) return;
    const before = offers[index - 1];
    list.splice(before ? list.indexOf(before) + 1 : 0, 0, offer);
  });
  const groups = [...new Set(offers.map((offer) => groupOf(pack, offer)))];
  return groups.flatMap((group) => list.filter((offer) => groupOf(pack, offer) === group));
}
