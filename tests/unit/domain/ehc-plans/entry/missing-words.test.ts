import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftOf, type SectionDraft } from '../../../../../domain/ehc-plans/entry/draft';
import { missingWords } from '../../../../../domain/ehc-plans/entry/missing-words';
import { draftsOf, sectionsInText } from '../../../../../domain/ehc-plans/entry/take-sections';
import { sections } from '../../../../../domain/ehc-plans/sections';

const copied = readFileSync(new URL('../../../../fixtures/ehcp/maya-copied.txt', import.meta.url), 'utf8');
const drafts = draftsOf(sectionsInText(copied));

describe('the words of a text that are in none of its items', () => {
  it.each(sections.map(({ letter }) => letter))('are none in section %s of Maya’s plan', (letter) => {
    const draft = drafts[letter];
    if (draft === undefined) throw new Error('not found');
    expect(missingWords(letter, draft)).toEqual([]);
  });

  it('are those that were taken out, each as often as it is missing', () => {
    const draft = draftOf('E', 'E1 Maya will swim and swim.\nE2 Maya will sail.');
    const without = (draft_: SectionDraft, key: number) => ({
      ...draft_,
      items: draft_.items.filter((item) => item.key !== key),
    });
    expect(missingWords('E', draft)).toEqual([]);
    expect([...missingWords('E', without(draft, 0))].sort()).toEqual([
      'and',
      'e1',
      'maya',
      'swim',
      'swim',
      'will',
    ]);
  });

  it('are told of a part of section A that was emptied', () => {
    const draft = drafts.A;
    if (draft === undefined) throw new Error('not found');
    const texts = draft.texts.map((text) => (text.part === 'history' ? { ...text, text: '' } : text));
    expect(missingWords('A', { ...draft, texts })).toContain('nursery');
  });

  it('are told of the words from which figures were read, where those are not shown', () => {
    const draft = draftOf(
      'F',
      'F1 Group work.\nHow much and how often: 15 minutes x 4 sessions a week x 38 weeks',
    );
    expect(draft.items[0]).toMatchObject({
      minutesPerSession: 15,
      readFrom: ['How much and how often: 15 minutes x 4 sessions a week x 38 weeks'],
    });
    const bare = { ...draft, items: draft.items.map((item) => ({ ...item, readFrom: [] })) };
    expect(missingWords('F', bare).slice(0, 3)).toEqual(['15', 'minutes', 'x']);
  });

  it('are found wherever a word is taken out of an item', () => {
    const words = fc.array(fc.stringMatching(/^[b-z]{3,8}$/), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.nat(), (list, pick) => {
        const draft = draftOf('C', `C1 ${list.join(' ')}`);
        const [item] = draft.items;
        const word = list[pick % list.length];
        if (item === undefined || word === undefined) throw new Error('nothing');
        const cut = { ...item, text: item.text.replace(word, '') };
        expect(missingWords('C', { ...draft, items: [cut] })).not.toEqual([]);
        expect(missingWords('C', draft)).toEqual([]);
      }),
    );
  });
});
