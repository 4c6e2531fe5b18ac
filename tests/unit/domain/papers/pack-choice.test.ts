import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOver } from '../../../../domain/papers/carry-over';
import {
  chosenPapers,
  movePaper,
  type PackChoice,
  packChoiceSchema,
  placePaper,
  setBlank,
  setIncluded,
  usualChoice,
} from '../../../../domain/papers/pack-choice';
import { packContents } from '../../../../domain/papers/pack-contents';
import { packIds, type PackId, packOffers } from '../../../../domain/papers/packs';
import { mayaReview } from '../../../fixtures/review-papers/maya-review';
import { write } from './support';

const data = mayaReview();
const readers = [null, ...data.invitees.map(({ id }) => id)];

const shownOf = (pack: PackId, choice: PackChoice) =>
  chosenPapers(pack, packOffers(pack, data, choice.forInviteeId), choice);

/** What a user does, one step after the other. */
type Step =
  | { readonly do: 'tick' | 'blank'; readonly at: number; readonly to: boolean }
  | { readonly do: 'move'; readonly at: number; readonly by: -1 | 1 }
  | { readonly do: 'place'; readonly at: number; readonly to: number; readonly where: 'before' | 'after' }
  | { readonly do: 'reader'; readonly at: number };

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constantFrom('tick' as const, 'blank' as const), at: fc.nat(40), to: fc.boolean() }),
    fc.record({
      do: fc.constant('move' as const),
      at: fc.nat(40),
      by: fc.constantFrom(-1 as const, 1 as const),
    }),
    fc.record({
      do: fc.constant('place' as const),
      at: fc.nat(40),
      to: fc.nat(40),
      where: fc.constantFrom('before' as const, 'after' as const),
    }),
    fc.record({ do: fc.constant('reader' as const), at: fc.nat(40) }),
  ),
  { maxLength: 25 },
);

function take(pack: PackId, choice: PackChoice, step: Step): PackChoice {
  if (step.do === 'reader') return { ...choice, forInviteeId: readers[step.at % readers.length] ?? null };
  const shown = shownOf(pack, choice);
  const key = shown[step.at % shown.length]?.key ?? '';
  if (step.do === 'move') return movePaper(choice, shown, key, step.by);
  if (step.do === 'place') {
    const beside = shown[step.to % shown.length]?.key ?? '';
    return placePaper(choice, shown, { key, beside, where: step.where });
  }
  const offers = packOffers(pack, data, choice.forInviteeId);
  return step.do === 'tick'
    ? setIncluded(choice, shown, key, step.to)
    : setBlank(choice, offers, shown, key, step.to);
}

const walks = fc.record({ pack: fc.constantFrom(...packIds), walk: steps });

describe('whatever the user chooses', () => {
  it('no sheet is printed twice, the order is the one shown, and what is not ticked never appears', () => {
    fc.assert(
      fc.property(walks, ({ pack, walk }) => {
        const choice = walk.reduce((before, step) => take(pack, before, step), usualChoice);
        const shown = shownOf(pack, choice);
        const { sheets } = packContents(pack, data, choice, write);
        expect(sheets.map(({ id }) => id)).toEqual(
          shown.filter(({ included }) => included).map(({ key }) => key),
        );
        expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
      }),
    );
  });

  it('every paper on offer is shown once, and the papers of one person stand together', () => {
    fc.assert(
      fc.property(walks, ({ pack, walk }) => {
        const choice = walk.reduce((before, step) => take(pack, before, step), usualChoice);
        const shown = shownOf(pack, choice);
        const offered = packOffers(pack, data, choice.forInviteeId).map(({ key }) => key);
        expect(shown.map(({ key }) => key).sort()).toEqual([...offered].sort());
        const groups = shown.map(({ group }) => group).filter((group, at, all) => group !== all[at - 1]);
        expect(new Set(groups).size).toBe(groups.length);
      }),
    );
  });

  it('it can be kept and read again', () => {
    fc.assert(
      fc.property(walks, ({ pack, walk }) => {
        // Ids of the fixture are words; in the records they are UUIDs.
        const choice = walk
          .filter((step) => step.do !== 'reader')
          .reduce((before, step) => take(pack, before, step), usualChoice);
        expect(packChoiceSchema.parse(JSON.parse(JSON.stringify(choice)))).toEqual(choice);
      }),
    );
  });
});

describe('moving and ticking', () => {
  it('a paper moves one place and back', () => {
    const order = (choice: PackChoice) => shownOf('meeting', choice).map(({ paper }) => paper);
    const down = movePaper(usualChoice, shownOf('meeting', usualChoice), 'paper-agenda', 1);
    expect(order(down).slice(0, 2)).toEqual(['dates', 'agenda']);
    const back = movePaper(down, shownOf('meeting', down), 'paper-agenda', -1);
    expect(order(back)).toEqual(order(usualChoice));
  });

  it('the first paper cannot move up, nor a letter away from its form', () => {
    expect(movePaper(usualChoice, shownOf('meeting', usualChoice), 'paper-agenda', -1)).toBe(usualChoice);
    const shown = shownOf('invitations', usualChoice);
    const form = shown.find(({ paper }) => paper === 'parent-views');
    expect(movePaper(usualChoice, shown, form?.key ?? '', 1)).toBe(usualChoice);
  });

  it('what is set to what the rule says follows the rule again', () => {
    const shown = shownOf('meeting', usualChoice);
    const out = setIncluded(usualChoice, shown, 'paper-agenda', false);
    expect(out.items.find(({ key }) => key === 'paper-agenda')?.included).toBe(false);
    const back = setIncluded(out, shownOf('meeting', out), 'paper-agenda', true);
    expect(back.items.find(({ key }) => key === 'paper-agenda')?.included).toBeNull();
  });
});

describe('a paper put beside another one', () => {
  it('stands right there, and the others keep their order', () => {
    fc.assert(
      fc.property(
        walks,
        fc.nat(40),
        fc.nat(40),
        fc.constantFrom('before' as const, 'after' as const),
        ({ pack, walk }, from, to, where) => {
          const choice = walk.reduce((before, step) => take(pack, before, step), usualChoice);
          const shown = shownOf(pack, choice);
          const own = shown[from % shown.length];
          const target = shown[to % shown.length];
          if (!own || !target) throw new Error('nothing on offer');
          const placed = placePaper(choice, shown, { key: own.key, beside: target.key, where });
          if (own === target || own.group !== target.group) {
            expect(placed).toBe(choice);
            return;
          }
          const order = shownOf(pack, placed).map(({ key }) => key);
          expect(order.indexOf(own.key) - order.indexOf(target.key)).toBe(where === 'after' ? 1 : -1);
          const without = (keys: readonly string[]) => keys.filter((key) => key !== own.key);
          expect(without(order)).toEqual(without(shown.map(({ key }) => key)));
        },
      ),
    );
  });

  it('where it already stands, nothing is changed', () => {
    const shown = shownOf('meeting', usualChoice);
    const place = { key: 'paper-agenda', beside: 'paper-dates', where: 'before' } as const;
    expect(placePaper(usualChoice, shown, place)).toBe(usualChoice);
  });
});

describe('the choice of one review as the beginning of the next', () => {
  const offers = packOffers('meeting', data);
  it('keeps order, marks and attachments, and leaves what belongs to people', () => {
    const shown = shownOf('meeting', usualChoice);
    const reader = data.invitees[0]?.id ?? '';
    const kept: PackChoice = {
      ...setIncluded(movePaper(usualChoice, shown, 'paper-agenda', 1), shown, 'paper-dates', false),
      withAttachments: false,
      isLarge: true,
      forInviteeId: reader,
      people: { [reader]: { 'paper-agenda': false } },
    };
    const next = carriedOver(kept, offers);
    expect(next).toMatchObject({ withAttachments: false, isLarge: false, forInviteeId: null, people: {} });
    expect(next.items.find(({ key }) => key === 'paper-dates')?.included).toBe(false);
  });

  it('means all forms of a kind, and only what was chosen for all of them', () => {
    const forms = offers.filter(({ paper }) => paper === 'advice');
    const marked = (included: readonly (boolean | null)[]): PackChoice => ({
      ...usualChoice,
      items: forms.map(({ key }, at) => ({
        key,
        included: included[at % included.length] ?? null,
        isBlank: null,
      })),
    });
    const others = offers.map((offer) =>
      offer.paper === 'advice' ? { ...offer, key: `${offer.key}-of-next-year` } : offer,
    );
    const included = (choice: PackChoice) =>
      new Set(
        carriedOver(choice, others)
          .items.filter(({ key }) => key.includes('advice'))
          .map((item) => item.included),
      );
    expect(included(marked([false]))).toEqual(new Set([false]));
    expect(included(marked([false, true]))).toEqual(new Set([null]));
  });
});
