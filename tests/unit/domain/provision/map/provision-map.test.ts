import { describe, expect, it } from 'vitest';
import { provisionMapPaper } from '../../../../../domain/papers/provision-map-paper';
import { joinedOn, leftPart, openAgain } from '../../../../../domain/provision/map/moved-part';
import { placesOfMap, pupilRows, runsOfMap } from '../../../../../domain/provision/map/map-rows';
import type { MapPupil } from '../../../../../domain/provision/map/model';
import { type MapInput, provisionMap } from '../../../../../domain/provision/map/provision-map';
import { mapNames } from '../../../../../domain/provision/map/whose';
import { plainLine, plainPupil, plainRun, sampleTerms } from '../../costs/sample-map';

const pupil = (id: string, name: string, more: Partial<MapPupil> = {}): MapPupil => ({
  id,
  name,
  surnameFirst: name.split(' ').reverse().join(', '),
  classId: '4D',
  className: '4D',
  ncy: 4,
  status: 'K',
  flags: [],
  isOnRoll: true,
  ...more,
});
const maya = pupil('maya', 'Maya Chen', { status: 'E', flags: ['PP'] });
const bilal = pupil('bilal', 'Bilal Reef', { classId: '3P', className: '3P', ncy: 3, flags: ['EAL', 'LAC'] });
const gone = pupil('gone', 'Zoë Away', { isOnRoll: false });

const input = (more: Partial<MapInput> = {}): MapInput => ({
  whose: { kind: 'school' },
  schoolName: 'Harbour Street',
  startYear: 2026,
  today: '2026-11-23',
  runs: [
    plainRun({
      id: 'talk',
      weeks: 12,
      staff: [{ ...plainLine('a'), staffId: 'dale' }],
      pupils: [
        plainPupil('maya', { impact: 'met', entryValue: 85, exitValue: 92 }),
        plainPupil('bilal', { joinsOn: '2026-09-28', leavesOn: '2026-11-06' }),
        plainPupil('gone'),
        plainPupil('removed'),
      ],
    }),
    plainRun({ id: 'class', name: 'Zones', area: 'SEMH', layer: 'U', level: 'class', classId: '4D' }),
    plainRun({ id: 'year', name: 'Booster', area: 'CL', layer: 'S', level: 'cohort', cohort: 3 }),
  ],
  pupils: [maya, bilal, gone],
  terms: sampleTerms,
  staffNames: new Map([['dale', 'Mrs Dale']]),
  classNames: new Map([['4D', '4D']]),
  when: new Map([['talk', ['Tuesday 9.15 to 9.45']]]),
  ...more,
});
const mapOf = (whose: MapInput['whose'] = { kind: 'school' }) => {
  const map = provisionMap(input({ whose }));
  if (map === null) throw new Error('There is no map');
  return map;
};
const names = (whose: MapInput['whose']) => runsOfMap(mapOf(whose)).map(({ name }) => name);

describe('a map', () => {
  it('has every run in its layer and area, with who gives it, when, and who is in it', () => {
    const map = mapOf();
    expect(map.layers.map(({ cells }) => cells.map(({ runs }) => runs.length))).toEqual([
      [0, 0, 1, 0],
      [1, 0, 0, 0],
      [0, 1, 0, 0],
    ]);
    const [talk] = map.layers[1]?.cells[0]?.runs ?? [];
    expect(talk).toMatchObject({
      staff: ['Mrs Dale'],
      when: ['Tuesday 9.15 to 9.45'],
      sessions: '30 minutes, once a week',
      minutesPerWeek: 30,
      counts: { pupils: 3, K: 2, E: 1, PP: 1, EAL: 1, LAC: 1 },
      impact: '1 met, 2 not judged yet',
      others: 0,
    });
    expect(
      talk?.children.map((child) => [child.pupil.id, child.weeks, child.isInItNow, child.values]),
    ).toEqual([
      ['maya', null, true, '85 to 92'],
      ['bilal', 'Weeks 3 to 6', false, null],
      ['gone', null, true, null],
    ]);
    expect(map.pupils.map(({ id }) => id)).toEqual(['maya', 'bilal']);
  });

  it('of a class, a year or a pupil has what is meant for them or has them in it', () => {
    expect(names({ kind: 'class', classId: '4D' })).toEqual(['Zones', 'Tidal Talk']);
    expect(names({ kind: 'year', ncy: 3 })).toEqual(['Tidal Talk', 'Booster']);
    expect(names({ kind: 'pupil', pupilId: 'maya' })).toEqual(['Tidal Talk']);
    expect(runsOfMap(mapOf({ kind: 'pupil', pupilId: 'maya' }))[0]?.others).toBe(2);
    expect(provisionMap(input({ whose: { kind: 'pupil', pupilId: 'nobody' } }))).toBeNull();
    expect(provisionMap(input({ whose: { kind: 'class', classId: 'none' } }))).toBeNull();
  });

  it('of a class or year offers the runs that are open to it and empty of it, on no paper', () => {
    const runs = [
      plainRun({ weeks: 30, id: 'mine', name: 'Mine', level: 'group', pupils: [plainPupil('maya')] }),
      plainRun({ weeks: 30, id: 'group', name: 'Open group', level: 'group', pupils: [plainPupil('bilal')] }),
      plainRun({ weeks: 30, id: 'school', name: 'Breakfast', level: 'school' }),
      plainRun({ weeks: 30, id: 'year', name: 'Year 4', level: 'cohort', cohort: 4 }),
      plainRun({ weeks: 30, id: 'three', name: 'Year 3', level: 'cohort', cohort: 3 }),
      plainRun({ weeks: 30, id: 'alone', name: 'Alone', level: 'pupil', pupils: [plainPupil('bilal')] }),
      plainRun({ weeks: 30, id: 'other', name: 'Class 3P', level: 'class', classId: '3P' }),
      plainRun({ id: 'over', name: 'Over', level: 'group', startsOn: '2026-09-07', weeks: 2 }),
    ];
    const places = (whose: MapInput['whose']) => {
      const map = provisionMap(input({ whose, runs }));
      if (map === null) throw new Error('There is no map');
      const onPaper = JSON.stringify(provisionMapPaper({ map, names: 'full', size: 'A4' }));
      const onMap = runsOfMap(map).map(({ name }) => name);
      const offered = placesOfMap(map).flatMap(({ name }) => (onMap.includes(name) ? [] : name));
      expect(offered.filter((name) => onPaper.includes(name))).toEqual([]);
      return offered;
    };
    expect(places({ kind: 'class', classId: '4D' })).toEqual(['Open group', 'Breakfast', 'Year 4']);
    expect(places({ kind: 'year', ncy: 3 })).toEqual(['Mine', 'Breakfast']);
    expect(places({ kind: 'school' })).toEqual([]);
    expect(places({ kind: 'pupil', pupilId: 'maya' })).toEqual([]);
  });

  it('names children as was chosen, on paper and in the list', () => {
    for (const kind of mapNames) {
      const paper = JSON.stringify(provisionMapPaper({ map: mapOf(), names: kind, size: 'A4' }));
      expect(paper.includes('Maya Chen (E, PP)')).toBe(kind === 'full');
      expect(paper.includes('MC (E, PP)')).toBe(kind === 'initials');
      expect(paper.includes('3 pupils: 2 K, 1 E, 1 PP, 1 EAL, 1 LAC')).toBe(kind === 'none');
      expect(pupilRows(mapOf(), kind)).toHaveLength(kind === 'none' ? 0 : 3);
    }
    const own = mapOf({ kind: 'pupil', pupilId: 'maya' });
    expect(provisionMapPaper({ map: own, names: 'initials', size: 'A3' }).title).toBe(
      'Pupil provision map: MC',
    );
    expect(JSON.stringify(provisionMapPaper({ map: own, names: 'none', size: 'A3' }))).not.toContain('Maya');
  });
});

describe('a child who is moved on Monday 23 November', () => {
  const today = '2026-11-23';
  const whole = { joinsOn: null, leavesOn: null };
  const running = { startsOn: '2026-09-14', lastDay: '2027-02-12' };

  it('was in a run that has begun to the end of the week before', () => {
    expect(leftPart(running, whole, today)).toEqual({ leavesOn: '2026-11-20' });
    expect(leftPart(running, whole, '2026-11-27')).toEqual({ leavesOn: '2026-11-20' });
  });

  it('was never in one that has not begun, or that begins this week', () => {
    expect(leftPart({ startsOn: '2027-01-04', lastDay: null }, whole, today)).toBe('goes');
    expect(leftPart({ startsOn: '2026-11-23', lastDay: null }, whole, today)).toBe('goes');
    expect(leftPart(running, { joinsOn: '2026-11-23', leavesOn: null }, today)).toBe('goes');
  });

  it('stays in what is over', () => {
    expect(leftPart({ startsOn: '2026-09-14', lastDay: '2026-10-16' }, whole, today)).toBe('stays');
    expect(leftPart(running, { joinsOn: null, leavesOn: '2026-10-16' }, today)).toBe('stays');
  });

  it('is in the new run from this week, or from its beginning', () => {
    expect(joinedOn(running, today)).toBe('2026-11-23');
    expect(joinedOn({ startsOn: '2026-11-23', lastDay: null }, today)).toBeNull();
    expect(joinedOn({ startsOn: '2027-01-04', lastDay: null }, today)).toBeNull();
    expect(joinedOn({ startsOn: '2026-09-14', lastDay: '2026-10-16' }, today)).toBeNull();
  });

  it('goes on where no week is between', () => {
    const part = { joinsOn: null, leavesOn: '2026-11-20' };
    expect(openAgain([part], today)).toBe(part);
    expect(openAgain([{ joinsOn: null, leavesOn: '2026-10-16' }], today)).toBeUndefined();
    expect(openAgain([whole], today)).toBeUndefined();
  });
});
