import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutCopy } from '../../../../domain/subject-access/about-copy';
import {
  hasUnread,
  notLookedAt,
  notLookedWords,
  pagesInWords,
  unreadAmong,
  unreadWords,
} from '../../../../domain/subject-access/unread';

describe('pages in words', () => {
  it.each([
    [[3], 'page 3'],
    [[1, 2], 'pages 1 and 2'],
    [[1, 2, 3, 5, 9], 'pages 1 to 3, 5 and 9'],
    [[9, 5, 1, 2, 3, 2], 'pages 1 to 3, 5 and 9'],
  ])('%j: %s', (pages, words) => {
    expect(pagesInWords(pages)).toBe(words);
  });

  it('name every page that is not read, and no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), (pages) => {
        const named = new Set<number>();
        for (const [, from, to] of pagesInWords(pages).matchAll(/(\d+)(?: to (\d+))?/g))
          for (let page = Number(from); page <= Number(to ?? from); page += 1) named.add(page);
        expect([...named].sort((a, b) => a - b)).toEqual([...pages].sort((a, b) => a - b));
      }),
    );
  });
});

describe('what cannot be read of a document', () => {
  it.each([
    [{ pages: 1, unread: [1] }, 'its only page'],
    [{ pages: 2, unread: [1, 2] }, 'both pages'],
    [{ pages: 4, unread: [1, 2, 3, 4] }, 'all 4 pages'],
    [{ pages: 5, unread: [2] }, 'page 2 of 5'],
    [{ pages: 0, unread: [] }, 'it cannot be printed'],
  ])('%j: %s', (document, words) => {
    expect(hasUnread(document)).toBe(true);
    expect(unreadWords(document)).toBe(words);
  });

  it('is nothing where every page has words', () => {
    expect(hasUnread({ pages: 3, unread: [] })).toBe(false);
  });

  it('is told of what was looked through before the copy is made, too', () => {
    const read = { id: 'a', title: 'Report', pages: 2, unread: [], trouble: null };
    const scan = { id: 'b', title: 'Scan', pages: 2, unread: [2], trouble: null };
    const locked = { id: 'c', title: 'Locked', pages: 0, unread: [], trouble: 'It is locked.' };
    expect(unreadAmong([read, scan, locked]).map(({ documentId }) => documentId)).toEqual(['b', 'c']);
  });
});

it('a copy waits for exactly those documents that nobody ticked, and names them', () => {
  const id = fc.uuid();
  fc.assert(
    fc.property(fc.uniqueArray(id, { maxLength: 6 }), fc.uniqueArray(id), fc.boolean(), (ids, more, all) => {
      const unread = ids.map((documentId) => ({
        documentId,
        title: `Scan ${documentId}`,
        pages: 2,
        unread: [1],
        firstPage: 4,
      }));
      const ticked = new Set(all ? [...ids, ...more] : [...ids.slice(1), ...more]);
      const missing = notLookedAt(unread, (documentId) => (ticked.has(documentId) ? '2026-11-26' : null));
      expect(missing.map(({ documentId }) => documentId)).toEqual(ids.filter((one) => !ticked.has(one)));
      for (const { title } of missing) expect(notLookedWords(missing)).toContain(title);
    }),
  );
});

describe('the first page', () => {
  const about = (documents: Parameters<typeof aboutCopy>[0]['documents']) =>
    aboutCopy({
      calledName: 'Maya',
      madeOn: '2026-11-26',
      isRedacted: true,
      givesHome: true,
      documents,
    }).join('\n');

  it('says by their numbers which appendices no search can read', () => {
    const words = about([
      { pages: 2, unread: [] },
      { pages: 5, unread: [2, 3] },
      { pages: 1, unread: [1] },
    ]);
    expect(words).toContain('Appendix 2 (pages 2 and 3 of 5) and Appendix 3 (its only page)');
    expect(words).toContain('by eye');
  });

  it('says nothing of it where everything was searched', () => {
    expect(about([{ pages: 2, unread: [] }])).not.toContain('by eye');
  });
});
