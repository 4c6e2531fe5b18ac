import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeFileName } from '../../../electron/documents/save-copy';
import { safeStem } from '../../../electron/files/safe-name';

const hostile = [
  ...[
    '../../x',
    '..\\..\\x',
    '/etc/passwd',
    'C:\\Windows\\x',
    'C:x',
    '\\\\share\\x',
    'file:///x',
    'x:stream',
    './.',
    '..',
    '.',
  ],
  ...[
    'CON',
    'con',
    'aux.pdf',
    'LPT1',
    'nul.txt',
    'com9',
    'x\0y',
    'x\ny',
    'dots...',
    'blanks   ',
    '.hidden',
    '',
    ' ',
    '\u202Efdp.exe',
  ],
  ...[
    'a\u200Bb',
    '\uFEFFx',
    'e\u0301'.repeat(200),
    'x'.repeat(5000),
    '👩‍👩‍👧',
    '\uD800',
    '．．／x',
    '%2e%2e%2fx',
    '~root',
    '$(x)',
    '-rf',
  ],
];

/** What holds for a name wherever it is used. */
function expectHarmless(name: string, folder: string): void {
  expect(path.posix.dirname(path.posix.join(folder, name))).toBe(folder);
  expect(path.win32.dirname(path.win32.join('C:\\saved', name))).toBe('C:\\saved');
  expect(name).not.toMatch(/[/\\:*?"<>|\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/);
  expect(name).not.toMatch(/^\.|[. ]$/);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(250);
  expect(name.length).toBeGreaterThan(0);
}

describe('the name of a file that is written', () => {
  const anyText = fc.oneof(
    fc.constantFrom(...hostile),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fc.constantFrom(...hostile), { maxLength: 4 }).map((parts) => parts.join('/')),
  );

  it.each(hostile)('is harmless when it is made from %j', (text) => {
    expectHarmless(`${safeStem(text)}.pdf`, '/saved');
  });

  it('is harmless whatever it is made from', () => {
    fc.assert(
      fc.property(anyText, (text) => expectHarmless(`${safeStem(text)}.docx`, '/saved')),
      { numRuns: 500 },
    );
  });

  it('is harmless for a document, by whatever name it came and whatever it is called', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('pdf', 'docx', 'jpg', 'doc'), (fileName, title, kind) =>
        expectHarmless(safeFileName({ fileName, title, kind }), '/saved'),
      ),
      { numRuns: 500 },
    );
  });

  it('is the text itself where that is a name', () => {
    expect(safeStem('Annual review papers, Maya O’Brien-Tate')).toBe(
      'Annual review papers, Maya O’Brien-Tate',
    );
    expect(safeStem('Şükrü Öztürk')).toBe('Şükrü Öztürk');
  });
});
