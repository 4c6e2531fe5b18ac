import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problem, value } from '../pupils/support';
import { entry, progressDesk, type ProgressDesk, reading } from './support';

let desk: ProgressDesk;
let pupilId: string;
let planId: string;
let target: string;
beforeEach(async () => {
  desk = await progressDesk();
  pupilId = await desk.add('Ottilie', 'Brackenfold');
  planId = await desk.startPlan(pupilId);
  target = await desk.addTarget(planId, reading);
});
afterEach(() => desk.temp.dispose());

const seen = async () => (await desk.seen(planId))[0] ?? [];

describe('what was seen of a target', () => {
  it('is kept with the day of the event, whatever the order of entering', async () => {
    value(
      await desk.progress.add(entry(target, { value: '47', note: ' One page. ', seenBy: 'Miss R Tidewell' })),
    );
    value(await desk.progress.add(entry(target, { observedOn: '2026-11-06', rating: '2' })));
    expect(await seen()).toMatchObject([
      { observedOn: '2026-11-06', value: null, rating: 2, note: null, seenBy: null },
      { observedOn: '2026-11-20', value: 47, rating: null, note: 'One page.', seenBy: 'Miss R Tidewell' },
    ]);
  });

  it('refuses what is no number, no rating, nothing at all, or still to come', async () => {
    const refused = async (more: Parameters<typeof entry>[1]) =>
      problem(await desk.progress.add(entry(target, more))).message;
    expect(await refused({ value: 'many' })).toBe('The value must be a number.');
    expect(await refused({ rating: '5' })).toBe('Choose a rating from 0 to 4.');
    expect(await refused({ seenBy: 'Miss R Tidewell' })).toMatch(/^Enter a value/);
    expect(await refused({ observedOn: '2026-11-24', rating: '1' })).toMatch(/still to come/);
    expect(await refused({ observedOn: '', rating: '1' })).toMatch(/Enter the day/);
    expect(await seen()).toEqual([]);
  });

  it('is changed, removed, and each of it undone', async () => {
    const { id } = value(await desk.progress.add(entry(target, { value: '47' })));
    const changed = await desk.progress.setField({ id, field: 'value', value: '49.5' });
    expect(await seen()).toMatchObject([{ value: 49.5 }]);
    await desk.undo(changed);
    expect(await seen()).toMatchObject([{ value: 47 }]);
    const emptied = await desk.progress.setField({ id, field: 'value', value: '' });
    expect(problem(emptied).message).toMatch(/Remove the whole entry/);
    const removed = await desk.progress.remove({ id });
    expect(await seen()).toEqual([]);
    expect(problem(await desk.progress.setField({ id, field: 'note', value: 'x' })).kind).toBe('not-found');
    await desk.undo(removed);
    expect(await seen()).toMatchObject([{ value: 47 }]);
  });

  it('changes no other column than those of an entry', async () => {
    const { id } = value(await desk.progress.add(entry(target, { value: '47' })));
    for (const field of ['outcomeId', 'deletedAt', 'toString'])
      expect(problem(await desk.progress.setField({ id, field, value: 'x' })).kind).toBe('invalid');
  });

  it('shows a document of the pupil’s own as evidence, never another child’s', async () => {
    const other = await desk.add('Percival', 'Thornquist');
    const own = await addDocument(pupilId, 'A reading log');
    const theirs = await addDocument(other, 'Theirs');
    value(await desk.progress.add(entry(target, { documentId: own })));
    expect(await seen()).toMatchObject([{ documentTitle: 'A reading log', value: null }]);
    expect(problem(await desk.progress.add(entry(target, { documentId: theirs }))).kind).toBe('not-found');
    const [mine] = await seen();
    const swapped = await desk.progress.setField({ id: mine?.id ?? '', field: 'documentId', value: theirs });
    expect(problem(swapped).kind).toBe('not-found');
  });

  it('is refused for a target that was removed', async () => {
    value(await desk.plans.removeOutcome({ outcomeId: target }));
    expect(problem(await desk.progress.add(entry(target, { value: '47' }))).kind).toBe('not-found');
  });
});

async function addDocument(pupilId: string, title: string): Promise<string> {
  const { database } = desk.temp;
  const record = {
    ...database.newRecord(),
    ...{ pupilId, title, fileName: 'log.pdf', kind: 'pdf' },
    ...{ bytes: 1, sha256: '0', wrappedKey: '0' },
  };
  const added = await database.change('Attached a document', async (writer) => {
    await writer('documents').insert(record);
    return { ok: true, value: null };
  });
  value(added);
  return record.id;
}
