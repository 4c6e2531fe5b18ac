import { access, readFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyQuery, type RegisterView } from '../../../domain/pupils/register-query';
import { pupilsService } from '../../../electron/pupils/service';
import { type Desk, desk, dialogsThatChoose, problem, value } from './support';

let d: Desk;
let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'sendco-register-'));
  file = path.join(folder, 'pupils.csv');
  d = await desk(file);
});
afterEach(async () => {
  await d.temp.dispose();
  await rm(folder, { recursive: true, force: true });
});

describe('the register', () => {
  it('gives each pupil once, with what stands today', async () => {
    const id = await d.add('Şükrü', 'Aydın');
    await d.add('Anna', 'Zeller');
    value(
      await d.pupils.changeStatus({
        pupilId: id,
        code: 'K',
        layer: null,
        startsOn: '2025-09-01',
        reason: null,
      }),
    );
    value(await d.pupils.setNeeds({ pupilId: id, types: ['SLCN', 'HI'], from: '2025-09-01' }));
    value(await d.pupils.addFlag({ pupilId: id, type: 'EAL', code: null, startsOn: null }));
    value(await d.pupils.addFlag({ pupilId: id, type: 'YC', code: 'N', startsOn: null }));
    const person = { pupilId: id, contactId: null, parentalResponsibility: true };
    const blocked = value(await d.pupils.addContact({ ...person, name: 'A Aydın', relationship: 'Father' }));
    value(await d.pupils.setContactField({ id: blocked.id, field: 'contactAllowed', value: false }));
    const mother = value(await d.pupils.addContact({ ...person, name: 'B Aydın', relationship: 'Mother' }));
    value(await d.pupils.setContactField({ id: mother.id, field: 'phone', value: '01632 960200' }));
    const { rows, classes, schools } = value(await d.pupils.register({ who: 'on-roll' }));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      legalSurname: 'Aydın',
      className: '4D',
      status: 'K',
      needs: ['SLCN', 'HI'],
      flags: ['EAL'],
      contact: { name: 'B Aydın', phone: '01632 960200' },
      nextReviewOn: null,
    });
    expect(classes).toMatchObject([{ name: '4D' }]);
    expect(schools).toHaveLength(1);
  });

  it('is saved as a file that no spreadsheet runs', async () => {
    const evil = await d.add('=HYPERLINK("x")', 'Aydın');
    const anna = await d.add('Anna', 'Zeller');
    const saved = await d.pupils.saveRegister({
      who: 'on-roll',
      ids: [anna, evil],
      columns: ['knownAs', 'name', 'dob'],
    });
    expect(value(saved)).toEqual({ fileName: 'pupils.csv' });
    value(await d.pupils.setField({ id: evil, field: 'knownAs', value: '+44' }));
    value(
      await d.pupils.saveRegister({ who: 'on-roll', ids: [anna, evil], columns: ['knownAs', 'name', 'dob'] }),
    );
    const text = await readFile(file, 'utf8');
    expect(text).toBe(
      '\uFEFFKnown as,Name,Date of birth\r\n,"Zeller, Anna",03/03/2018\r\n\'+44,"Aydın, =HYPERLINK(""x"")",03/03/2018\r\n',
    );
  });

  it('is not saved any more when the vault was locked while the dialog stood open', async () => {
    const id = await d.add('Anna', 'Zeller');
    const locking = new AbortController();
    const pupils = pupilsService({
      database: d.temp.database,
      dialogs: {
        ...dialogsThatChoose(file),
        saveFile: () => {
          locking.abort();
          return Promise.resolve(file);
        },
      },
      ...{ vault: { folder: d.temp.folder }, locking: locking.signal },
    });
    const saved = await pupils.saveRegister({ who: 'on-roll', ids: [id], columns: ['name'] });
    expect(problem(saved).kind).toBe('locked');
    await expect(access(file)).rejects.toThrow('ENOENT');
  });

  it('is not saved inside the vault, where it would lie in plain beside the records', async () => {
    const id = await d.add('Anna', 'Zeller');
    const inside = path.join(d.temp.folder, 'pupils.csv');
    const pupils = pupilsService({
      ...{ database: d.temp.database, dialogs: dialogsThatChoose(inside) },
      ...{ vault: { folder: d.temp.folder }, locking: d.locking.signal },
    });
    const saved = await pupils.saveRegister({ who: 'on-roll', ids: [id], columns: ['name'] });
    expect(problem(saved).kind).toBe('in-vault');
    await expect(access(inside)).rejects.toThrow('ENOENT');
  });

  it('keeps views by name', async () => {
    const view: RegisterView = {
      query: { ...emptyQuery, status: 'K' },
      sort: { column: 'year', direction: 'descending' },
      columns: ['name', 'needs'],
    };
    value(await d.pupils.saveView({ name: 'SEN support', view }));
    const { id } = value(
      await d.pupils.saveView({ name: 'SEN support', view: { ...view, columns: ['name'] } }),
    );
    expect(value(await d.pupils.savedViews({}))).toEqual([
      { id, name: 'SEN support', view: { ...view, columns: ['name'] } },
    ]);
    value(await d.pupils.removeView({ id }));
    expect(value(await d.pupils.savedViews({}))).toEqual([]);
  });
});
