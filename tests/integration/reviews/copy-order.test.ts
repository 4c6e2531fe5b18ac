import { afterEach, beforeEach, expect, it } from 'vitest';
import { usualCopyOrder } from '../../../domain/reviews/copy-sheet/copy-order';
import { historyService } from '../../../electron/history/service';
import { keptCopyOrder } from '../../../electron/reviews/copy-order';
import { reviewsService } from '../../../electron/reviews/service';
import { addSamplePupil, addSchool } from '../support/sample-plan';
import { tempDatabase, type TempDatabase } from '../support/temp-database';
import { problemOf, valueOf } from '../vault/support';

let temp: TempDatabase;
let reviews: ReturnType<typeof reviewsService>;
beforeEach(async () => {
  temp = await tempDatabase();
  reviews = reviewsService(temp.database);
});
afterEach(() => temp.dispose());

const order = () => keptCopyOrder(temp.database.read);
const firstKeys = async () => (await order()).slice(0, 3).map(({ key }) => key);

it('the order of the form is kept, and every step of it can be undone', async () => {
  expect(await order()).toEqual(usualCopyOrder);
  const moved = await reviews.moveCopyField({ key: 'child-upn', place: 1 });
  valueOf(await reviews.setCopyField({ key: 'child-upn', field: 'label', value: '  Unique   number ' }));
  const limited = await reviews.setCopyField({ key: 'child-upn', field: 'limit', value: '13' });
  expect((await order())[0]).toEqual({ key: 'child-upn', label: 'Unique number', limit: 13, included: true });

  const history = historyService(temp.database);
  const undo = async (change: { readonly changeId?: string }) =>
    valueOf(await history.undo({ changeId: change.changeId ?? '' }));
  if (!limited.ok || !moved.ok) throw new Error('Not saved');
  await undo(limited);
  expect((await order())[0]).toMatchObject({ label: 'Unique number', limit: null });
});

it('the first change of all can be undone: the usual order is back', async () => {
  const moved = await reviews.moveCopyField({ key: 'child-upn', place: 1 });
  expect(await firstKeys()).toEqual(['child-upn', 'child-name', 'child-known-as']);
  if (!moved.ok) throw new Error('Not saved');
  valueOf(await historyService(temp.database).undo({ changeId: moved.changeId ?? '' }));
  expect(await order()).toEqual(usualCopyOrder);
});

it('it goes back to the usual order when it is asked to', async () => {
  valueOf(await reviews.moveCopyField({ key: 'author', place: 1 }));
  valueOf(await reviews.setCopyField({ key: 'author', field: 'included', value: false }));
  valueOf(await reviews.resetCopyOrder({}));
  expect(await order()).toEqual(usualCopyOrder);
});

it('what cannot be is refused in words, and changes nothing', async () => {
  expect(problemOf(await reviews.setCopyField({ key: 'reasons', field: 'limit', value: 0 })).message).toMatch(
    /at least 1/,
  );
  expect(
    problemOf(await reviews.setCopyField({ key: 'reasons', field: 'limit', value: 'many' })).message,
  ).toMatch(/number of characters/);
  expect(problemOf(await reviews.moveCopyField({ key: 'no such field', place: 1 })).kind).toBe('not-found');
  expect(await order()).toEqual(usualCopyOrder);
});

it('papers and screens of every review get the order with their data', async () => {
  const { pupilId } = await addSamplePupil(temp.database, await addSchool(temp.database), 'maya');
  const { reviewId } = valueOf(await reviews.start({ pupilId, type: 'annual', meetingOn: '2027-01-21' }));
  valueOf(await reviews.moveCopyField({ key: 'author', place: 1 }));
  const data = valueOf(await reviews.packData({ id: reviewId }));
  expect(data.copyOrder).toEqual(await order());
  expect(data.copyOrder[0]?.key).toBe('author');
});
