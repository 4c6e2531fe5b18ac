import { afterEach, beforeEach, expect, it } from 'vitest';
import { ok } from '../../../domain/common/result';
import { confirmationWords } from '../../../domain/retention/confirmation';
import { adultPerson, childPerson } from '../../../domain/subject-access/redact/people';
import { valueOf } from '../vault/support';
import { fillWithDemo, leftLongAgo, pupilCalled, type RetentionRoom, retentionRoom } from './support';

let room: RetentionRoom;
beforeEach(async () => {
  room = await retentionRoom();
});
afterEach(() => room.dispose());

const stays = 'adult:ada ink';

it('what was decided about a child and her family for the copies of others goes with her', async () => {
  await fillWithDemo(room);
  const { database } = room;
  const { read } = database;
  const maya = await pupilCalled(room, 'Maya');
  const zoe = await pupilCalled(room, 'Zoë');
  await leftLongAgo(room, maya);
  const names: { legalForename: string; legalSurname: string } | undefined = await read('pupils')
    .where({ id: maya })
    .first();
  const mother: { name: string } | undefined = await read('contacts')
    .whereIn('id', read('pupilContacts').select('contactId').where({ pupilId: maya }))
    .first('name');
  if (!names || !mother) throw new Error('The demo school lacks Maya or her family');
  const hers = [childPerson(names).key, adultPerson(mother.name, 'other-family', null)?.key ?? ''];
  const request = database.newRecord();
  valueOf(
    await database.change('Decided', async (writer) => {
      await writer('accessRequests').insert({ ...request, pupilId: zoe, receivedOn: '2026-11-02' });
      for (const words of [...hers, stays]) {
        const entry = { requestId: request.id, kind: 'found', words, decision: 'redact' };
        await writer('accessNames').insert({ ...database.newRecord(), ...entry });
      }
      return ok(null);
    }),
  );
  // Taken back since: the history alone knows of it.
  valueOf(
    await database.change('Decided otherwise', async (writer) => {
      await writer('accessNames')
        .where({ words: hers[1] ?? '' })
        .delete();
      return ok(null);
    }),
  );

  const order = { authorisedBy: 'Mr T Okonedo', typed: confirmationWords, token: 'test' };
  valueOf(await room.retention.dispose({ targets: [{ kind: 'pupil', pupilId: maya }], ...order }));

  expect(await read('accessNames').pluck('words')).toEqual([stays]);
  const history = JSON.stringify(await read('history').where({ tableName: 'access_names' }));
  expect(history).toContain(stays);
  for (const key of hers) expect(history).not.toContain(key);
});
