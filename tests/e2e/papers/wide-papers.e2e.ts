import { expect, test } from 'playwright/test';
import type { PlannerPaper } from '../../../domain/papers/planner-paper';
import type { TimetablePaper } from '../../../domain/papers/timetable-paper';
import { readPdf } from '../support/other-pdf-tools';
import { printPaper } from '../support/printed-paper';
import { type Program, startProgram } from '../support/program';

// What hangs on a wall is one side of A4: its letters become larger or a little smaller, so that the side is used and no second one begins.
let program: Program;
test.beforeAll(async () => {
  program = await startProgram();
});
test.afterAll(() => program.close());

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const entry = (what: string) => ({ when: '9.00 to 9.30', what, more: 'Mrs Bellwether; Hall', goesOn: false });

/** A week of so many periods, with a lesson and two adults in each. */
function week(periods: number): TimetablePaper {
  const cell = { subject: 'English', entries: [entry('Spelling'), entry('Phonics')] };
  const rows = Array.from({ length: periods }, (_, index) => ({
    ...{ name: `Lesson ${index + 1}`, times: '9.00 to 9.30', cells: days.map(() => cell) },
  }));
  return {
    paper: 'timetable',
    pages: [{ title: 'Timetable of class 6A', caption: 'Harbour Street.', days, rows, groups: [] }],
  };
}

test('a timetable that is a little too long keeps to one side; one that is far too long runs on under its head', async ({}, testInfo) => {
  const file = testInfo.outputPath('timetable.pdf');
  await printPaper(program, week(8), file);
  expect((await readPdf(file)).pages).toBe(1);
  await printPaper(program, week(14), file);
  const { pages, text } = await readPdf(file);
  expect(pages).toBe(2);
  expect(text.match(/Monday/g)).toHaveLength(2);
});

test('a planner with few reviews is read from further away than one with many, and both keep to one side', async ({}, testInfo) => {
  const heights = [];
  for (const reviews of [1, 3]) {
    const file = testInfo.outputPath(`planner-${reviews}.pdf`);
    await printPaper(program, planner(reviews), file);
    expect((await readPdf(file)).pages).toBe(1);
    heights.push(
      await program.app.evaluate(async ({ BrowserWindow }, model) => {
        const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
        const window = new BrowserWindow({ show: false, webPreferences: { ...(session && { session }) } });
        await window.loadURL('app://desk/paper.html');
        await window.webContents.executeJavaScript(`window.showPaper(${JSON.stringify(model)})`);
        const size = (await window.webContents.executeJavaScript(
          `parseFloat(getComputedStyle(document.querySelector('.planner-week')).fontSize)`,
        )) as number;
        window.destroy();
        return size;
      }, planner(reviews)),
    );
  }
  expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
});

/** Six terms of seven weeks, with so many reviews in each. */
function planner(reviews: number): PlannerPaper {
  const meeting = (number: number) => ({
    when: `Thu ${number}, 2.00 pm`,
    who: 'Ned Sandlingfold',
    state: null,
  });
  const meetings = Array.from({ length: reviews }, (_, index) => meeting(index + 1));
  const weeks = Array.from({ length: 7 }, (_, index) => ({
    ...{ words: `Week ${index + 1}`, closed: null, meetings, marks: [], notes: [] },
  }));
  return {
    ...{ paper: 'planner', title: 'Reviews in 2026/27', caption: 'Harbour Street.', printedOn: 'today' },
    stretches: Array.from({ length: 6 }, (_, index) => ({
      ...{ name: `Term ${index + 1}`, dates: 'September to October', weeks, notes: [] },
    })),
  };
}
