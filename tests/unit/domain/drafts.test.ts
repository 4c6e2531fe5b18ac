import { expect, it } from 'vitest';
import type { WaitingText } from '../../../domain/drafts/model';
import { waitingGroups } from '../../../domain/drafts/waiting-groups';

const waiting = (place: string, within: string, field: string): WaitingText => ({
  ...{ id: `${place}${within}${field}`, place, within, field, was: '', text: 'Typed' },
  at: '2026-11-23T09:30:00.000Z',
});

it('what waits is told form by form, the last form first, its fields as they were typed', () => {
  const groups = waitingGroups([
    waiting('/provision', 'Start a run', 'School weeks'),
    waiting('/pupils', 'Start a run', 'Name'),
    waiting('/provision', 'Start a run', 'Name'),
    waiting('/provision', '', 'Name'),
  ]);
  expect(groups.map(({ place, within, texts }) => [place, within, texts.map(({ field }) => field)])).toEqual([
    ['/provision', 'Start a run', ['Name', 'School weeks']],
    ['/pupils', 'Start a run', ['Name']],
    ['/provision', '', ['Name']],
  ]);
});

it('nothing that waits is nothing to tell', () => {
  expect(waitingGroups([])).toEqual([]);
});
