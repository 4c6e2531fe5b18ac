import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PaperModel } from '../../../domain/papers/model';
import { profilesService } from '../../../electron/profiles/service';
import { type Desk, desk, problem, value } from '../pupils/support';

let d: Desk;
let pupilId: string;
let printed: PaperModel[];
let fits: boolean;
let profiles: ReturnType<typeof profilesService>;
beforeEach(async () => {
  d = await desk();
  pupilId = await d.add('Maya', 'Chen');
  printed = [];
  fits = true;
  profiles = profilesService({
    database: d.temp.database,
    press: {
      fits: () => Promise.resolve(fits),
      printOnPaper: (model) => {
        printed.push(model);
        return Promise.resolve(true);
      },
    },
    pictureUrl: (id) => Promise.resolve(`data:${id}`),
  });
});
afterEach(() => d.temp.dispose());

const read = async () => value(await profiles.forPupil({ pupilId }));
const start = async () => value(await profiles.start({ pupilId })).id;

describe('one-page profiles', () => {
  it('begin with what the record says, dated today, to be looked at again in a year', async () => {
    value(
      await d.pupils.setField({ id: pupilId, field: 'communication', value: 'Speaks in short sentences.' }),
    );
    value(
      await d.pupils.setField({
        id: pupilId,
        field: 'medicalPointer',
        value: 'Migraine: plan in the office',
      }),
    );
    const id = await start();
    const { pupil, editions } = await read();
    expect(pupil).toMatchObject({
      name: 'Maya Chen',
      calledName: 'Maya',
      ncy: 4,
      yearAndClass: 'Year 4, 4D',
    });
    expect(editions).toEqual([
      {
        id,
        madeOn: '2026-11-23',
        madeWith: null,
        reviewOn: '2027-11-23',
        photoAgreedOn: null,
        answers: { communication: 'Speaks in short sentences.' },
      },
    ]);
  });

  it('keep what is typed, checked field by field, and undo it', async () => {
    const id = await start();
    const set = await profiles.setAnswer({ id, field: 'helps', value: ' Wait for me. ' });
    expect((await read()).editions[0]?.answers['helps']).toBe('Wait for me.');
    value(await profiles.setAnswer({ id, field: 'helps', value: '' }));
    expect((await read()).editions[0]?.answers).toEqual({});
    expect(problem(await profiles.setAnswer({ id, field: 'upn', value: 'x' })).kind).toBe('invalid');
    expect(problem(await profiles.setField({ id, field: 'madeOn', value: '' })).message).toContain(
      'Enter the day',
    );
    value(await profiles.setField({ id, field: 'madeWith', value: 'Maya and her mother' }));
    expect((await read()).editions[0]?.madeWith).toBe('Maya and her mother');
    expect(set.ok).toBe(true);
  });

  it('go on from the edition before, which stays readable', async () => {
    const first = await start();
    value(await profiles.setAnswer({ id: first, field: 'important', value: 'My rabbit' }));
    value(await profiles.setField({ id: first, field: 'photoAgreedOn', value: '2026-09-01' }));
    value(await profiles.setField({ id: first, field: 'madeWith', value: 'Maya' }));
    value(await profiles.setField({ id: first, field: 'madeOn', value: '2026-01-12' }));
    const second = await start();
    value(await profiles.setAnswer({ id: second, field: 'important', value: 'My friends' }));
    const { editions } = await read();
    expect(editions.map(({ answers }) => answers['important'])).toEqual(['My friends', 'My rabbit']);
    expect(editions[0]).toMatchObject({ photoAgreedOn: '2026-09-01', madeWith: null });
    const removed = await profiles.remove({ id: second });
    expect((await read()).editions).toHaveLength(1);
    await d.undo(removed);
    expect((await read()).editions[0]?.answers['important']).toBe('My friends');
  });

  it('are printed with the photo only after consent, without any number of the pupil', async () => {
    const id = await start();
    value(await profiles.print({ pupilId, id, layout: 'full' }));
    value(await profiles.print({ pupilId, id: null, layout: 'symbols' }));
    expect(printed).toMatchObject([
      { paper: 'profile', layout: 'full', photo: null, isBlank: false },
      { paper: 'profile', layout: 'symbols', isBlank: true },
    ]);
    expect(JSON.stringify(printed)).not.toMatch(/upn|dob|2018-03-03/i);
  });

  it('are not printed when they do not fit one side, and say where to shorten', async () => {
    const id = await start();
    value(await profiles.setAnswer({ id, field: 'triggers', value: 'Noise. '.repeat(300) }));
    fits = false;
    const refused = problem(await profiles.print({ pupilId, id, layout: 'full' }));
    expect([refused.kind, refused.message.includes('“What can upset me”')]).toEqual(['too-long', true]);
    expect(printed).toEqual([]);
  });

  it('print the form for the child’s views with the name', async () => {
    value(await profiles.printViews({ pupilId, layout: 'simple' }));
    expect(printed).toMatchObject([{ paper: 'views', layout: 'simple', name: 'Maya Chen' }]);
    expect(
      problem(await profiles.printViews({ pupilId: '0199c0de-0000-7000-8000-000000000000', layout: 'full' }))
        .kind,
    ).toBe('not-found');
  });
});
