import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ok, type Result } from '../../../domain/common/result';
import {
  afterRedo,
  afterUndo,
  emptyStack,
  remembered,
  type UndoStack,
} from '../../../domain/history/undo-stack';
import type { Writer } from '../../../electron/database/database';
import { historyService } from '../../../electron/history/service';
import { tempDatabase, type TempDatabase } from '../support/temp-database';

let temp: TempDatabase;
let history: ReturnType<typeof historyService>;
beforeEach(async () => {
  temp = await tempDatabase();
  history = historyService(temp.database);
});
afterEach(() => temp.dispose());

async function change(what: string, work: (writer: Writer) => Promise<unknown>): Promise<string> {
  return idOf(
    await temp.database.change(what, async (writer) => {
      await work(writer);
      return ok(null);
    }),
  );
}

function idOf(result: Result<unknown>): string {
  if (!result.ok || result.changeId === undefined) throw new Error('nothing was changed');
  return result.changeId;
}

const schools = (): Promise<unknown[]> =>
  temp.database.read('schools').select('id', 'name', 'phone', 'deletedAt').orderBy('id');

describe('redo', () => {
  it('does again what was undone, and can itself be undone and done again', async () => {
    const row = { ...temp.database.newRecord(), name: 'Before' };
    await change('Added', (writer) => writer('schools').insert(row));
    const edit = await change('Renamed', (writer) =>
      writer('schools').where({ id: row.id }).update({ name: 'After' }),
    );
    const undone = idOf(await history.undo({ changeId: edit }));
    const redone = await history.redo({ undoId: undone });
    expect(redone).toMatchObject({ ok: true, value: { what: 'Renamed' } });
    expect(await schools()).toMatchObject([{ name: 'After' }]);
    const again = idOf(await history.undo({ changeId: idOf(redone) }));
    expect(await schools()).toMatchObject([{ name: 'Before' }]);
    expect(await history.redo({ undoId: again })).toMatchObject({ ok: true });
    const said: { what: string }[] = await temp.database.read('changes').select('what').orderBy('id');
    expect(said.map(({ what }) => what)).toEqual([
      'Added',
      'Renamed',
      'Undid: Renamed',
      'Done again: Renamed',
      'Undid: Renamed',
      'Done again: Renamed',
    ]);
  });

  it('brings a new row back whole, and is refused when its place is gone', async () => {
    const row = { ...temp.database.newRecord(), name: 'Harbour Street', phone: '01632 960000' };
    const added = await change('Added', (writer) => writer('schools').insert(row));
    const before = await schools();
    const undone = idOf(await history.undo({ changeId: added }));
    expect(await schools()).toEqual([]);
    expect(await history.redo({ undoId: undone })).toMatchObject({ ok: true });
    expect(await schools()).toEqual(before);
    expect(await history.redo({ undoId: undone })).toMatchObject({ problem: { kind: 'already-done-again' } });
  });

  it('is refused in words, with nothing changed, when the field was changed since', async () => {
    const row = { ...temp.database.newRecord(), name: 'Before' };
    await change('Added', (writer) => writer('schools').insert(row));
    const rename = (name: string) => (writer: Writer) =>
      writer('schools').where({ id: row.id }).update({ name });
    const edit = await change('Renamed', rename('After'));
    const undone = idOf(await history.undo({ changeId: edit }));
    await change('Renamed', rename('Another'));
    const refused = await history.redo({ undoId: undone });
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'changed-since' } });
    expect(refused.ok ? '' : refused.problem.message).toContain('was not done again');
    expect(await schools()).toMatchObject([{ name: 'Another' }]);
  });

  it('refuses what is no undo, and undo finds a change in effect through all that was undone and done again', async () => {
    const row = { ...temp.database.newRecord(), name: 'Before' };
    const added = await change('Added', (writer) => writer('schools').insert(row));
    expect(await history.redo({ undoId: added })).toMatchObject({ problem: { kind: 'not-found' } });
    const undone = idOf(await history.undo({ changeId: added }));
    expect(await history.undo({ changeId: added })).toMatchObject({ problem: { kind: 'already-undone' } });
    idOf(await history.redo({ undoId: undone }));
    expect(await history.undo({ changeId: added })).toMatchObject({ ok: true });
    expect(await schools()).toEqual([]);
  });
});

/** What a user does: changes of several kinds, undo and redo, as Ctrl+Z and Ctrl+Y call them. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), name: fc.string({ minLength: 1, maxLength: 8 }) }),
  fc.record({
    kind: fc.constant('rename' as const),
    at: fc.nat(5),
    name: fc.string({ minLength: 1, maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('phone' as const),
    at: fc.nat(5),
    name: fc.option(fc.string({ maxLength: 5 })),
  }),
  fc.record({ kind: fc.constant('bin' as const), at: fc.nat(5) }),
  fc.record({ kind: fc.constant('all' as const), name: fc.string({ minLength: 1, maxLength: 8 }) }),
  fc.constant({ kind: 'undo' as const }),
  fc.constant({ kind: 'undo' as const }),
  fc.constant({ kind: 'redo' as const }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Makes one change of the schools; null where there is nothing to change. */
async function make(doing: Step): Promise<string | null> {
  const ids: { id: string }[] = await temp.database.read('schools').select('id').orderBy('id');
  if (doing.kind === 'undo' || doing.kind === 'redo') return null;
  if (doing.kind === 'add')
    return change('Added', (writer) =>
      writer('schools').insert({ ...temp.database.newRecord(), name: doing.name }),
    );
  if (ids.length === 0) return null;
  if (doing.kind === 'all')
    return change('Renamed all', async (writer) => {
      await writer('schools').update({ name: doing.name });
      await writer('schools').insert({ ...temp.database.newRecord(), name: `${doing.name} 2` });
    });
  const id = ids[doing.at % ids.length]?.id ?? '';
  const values =
    doing.kind === 'rename'
      ? { name: doing.name }
      : doing.kind === 'phone'
        ? { phone: doing.name }
        : { deletedAt: temp.database.clock.now() };
  return change('Changed', (writer) => writer('schools').where({ id }).update(values));
}

describe('any row of changes, undos and redos', () => {
  it('ends where the user’s own list of states says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        await change('Cleared', (writer) => writer('schools').delete());
        // What the user saw after each change in effect, and after each that was undone.
        let states: unknown[][] = [await schools()];
        let undone: unknown[][] = [];
        let stack: UndoStack = emptyStack;
        for (const doing of steps) {
          const [undoes, redoes] = [stack.done.at(-1), stack.undone.at(-1)];
          if (doing.kind === 'undo') {
            if (undoes === undefined) continue;
            stack = afterUndo(stack, undoes, idOf(await history.undo({ changeId: undoes })));
            undone = [...undone, states.at(-1) ?? []];
            states = states.slice(0, -1);
          } else if (doing.kind === 'redo') {
            if (redoes === undefined) continue;
            stack = afterRedo(stack, redoes, idOf(await history.redo({ undoId: redoes })));
            states = [...states, undone.at(-1) ?? []];
            undone = undone.slice(0, -1);
          } else {
            const id = await make(doing);
            if (id === null) continue;
            stack = remembered(stack, id);
            states = [...states, await schools()];
            undone = [];
          }
          expect(await schools()).toEqual(states.at(-1));
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
