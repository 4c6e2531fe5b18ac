import path from 'node:path';
import { expect, test } from 'playwright/test';
import { meetingPaper } from '../../../domain/papers/meeting-paper';
import type { PaperModel } from '../../../domain/papers/model';
import { childLayouts } from '../../../domain/papers/papers';
import { profilePaper } from '../../../domain/papers/profile-paper';
import { viewsPaper } from '../../../domain/papers/views-paper';
import { childBoxes } from '../../../domain/profiles/child-boxes';
import { profileOf, profileWith } from '../../fixtures/full-profile';
import { printPaper, readPaper } from '../support/printed-paper';
import { type Program, startProgram } from '../support/program';

// One-page papers stay on one side however full they are: their letters become smaller, and past that the program is told.
let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
});
test.afterAll(() => program.close());

// A grey square of one pixel: the size of a photo on the paper is the paper's own.
const photo =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
const meetingPupil = { ...profileOf, schoolId: 's' };
const meeting = (sentences: number) => {
  const text = 'We spoke about reading at home and about the reward chart. '.repeat(sentences);
  return {
    ...{ id: 'm', heldOn: '2026-10-08', how: 'in-school' as const, counts: true, nextOn: '2027-03-04' },
    ...{ attended: 'Ms O Featherstonehaugh (mother), Ms D Sandlingfold', parentWords: text, notes: text },
    agreed: `${text}End of agreed.`,
  } as const;
};

async function print(name: string, model: PaperModel, hasFootLine = false) {
  const file = path.join(program.scratch, `${name}.pdf`);
  await printPaper(program, model, file);
  return readPaper(file, 'A4', hasFootLine);
}

/** Whether the paper page says that everything fits its side. */
function fits(model: PaperModel): Promise<boolean> {
  return program.app.evaluate(async ({ BrowserWindow }, paper) => {
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
    const window = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, ...(session && { session }) },
    });
    await window.loadURL('app://desk/paper.html');
    await window.webContents.executeJavaScript(`window.showPaper(${JSON.stringify(paper)})`);
    const said = (await window.webContents.executeJavaScript('window.paperFits()')) as boolean;
    window.destroy();
    return said;
  }, model);
}

/** How many sentences in each part fill the side to the brim in the smallest letters. */
async function fullest(make: (sentences: number) => PaperModel): Promise<number> {
  let sentences = 1;
  while (sentences < 40 && (await fits(make(sentences + 1)))) sentences += 1;
  return sentences;
}

for (const { code: layout } of childLayouts) {
  test(`the profile, ${layout}`, async () => {
    const make = (sentences: number) => profilePaper(profileOf, profileWith(sentences), layout, photo);
    const blank = await print(`${layout}-blank`, profilePaper(profileOf, null, layout, null));
    expect(blank.pages).toBe(1);
    const usual = await print(`${layout}-usual`, make(1));
    expect(usual.pages).toBe(1);
    const most = await fullest(make);
    expect(most).toBeGreaterThanOrEqual(2);
    const full = await print(`${layout}-full`, make(most));
    expect(full.pages).toBe(1);
    const keys =
      layout === 'full'
        ? ['likedFor', 'calming', 'access']
        : childBoxes.slice(0, 3).map(({ field }) => field);
    for (const key of keys) expect(full.closed).toContain(`Endof${key}.`);
    expect(await fits(make(most + 1))).toBe(false);
  });

  test(`the form for the child’s views, ${layout}`, async () => {
    const { pages, closed, text } = await print(`views-${layout}`, viewsPaper(profileOf, layout), true);
    // A page that comes loose is still this child's.
    expect(text.match(new RegExp(`Confidential · My views · ${profileOf.name}`, 'g'))).toHaveLength(pages);
    expect(pages).toBeGreaterThanOrEqual(2);
    expect(pages).toBeLessThanOrEqual(7);
    expect(closed).toContain('Fortheadultwhohelped');
    expect(closed).not.toMatch(/meeting|UPN/);
  });
}

test('the notes of a meeting', async () => {
  expect((await print('meeting-blank', meetingPaper(meetingPupil, null))).pages).toBe(1);
  const make = (sentences: number) => meetingPaper(meetingPupil, meeting(sentences));
  const most = await fullest(make);
  expect(most).toBeGreaterThanOrEqual(5);
  const full = await print('meeting-full', make(most));
  expect(full.pages).toBe(1);
  expect(full.closed).toContain('Endofagreed.');
  expect(full.closed).toContain('Parentorcarer');
});
