import { expect, it } from 'vitest';
import { framesOf } from '../../../electron/shell/stack-frames';

function failed(...lines: readonly string[]): Error {
  const error = new Error('Maya Invented is not a date');
  error.stack = ['Error: Maya Invented is not a date', ...lines.map((line) => `    ${line}`)].join('\n');
  return error;
}

it('names function, file and line, and no folder, whatever the folders are called', () => {
  const frames = framesOf(
    failed(
      'at save (C:\\Users\\Jane Doe (SENDCO)\\SENDCO Desk\\resources\\app.asar\\out\\main\\main.js:120:9)',
      'at async Object.change (file:///home/jane%20doe/out/main/main.js:7:1)',
      'at file:///Users/Jane Doe/SENDCO Desk.app/main.js:3:4',
      'at new Promise (<anonymous>)',
      'at process.processTicksAndRejections (node:internal/process/task_queues:105:5)',
    ),
  );
  expect(frames).toEqual([
    'at save (main.js:120:9)',
    'at async Object.change (main.js:7:1)',
    'at main.js:3:4',
    'at new Promise (<anonymous>)',
    'at process.processTicksAndRejections (task_queues:105:5)',
  ]);
});

it('leaves the message out, and has nothing to say of what is no error', () => {
  expect(framesOf(failed('at save (main.js:1:2)')).join()).not.toContain('Maya');
  expect(framesOf('Maya')).toEqual([]);
});
