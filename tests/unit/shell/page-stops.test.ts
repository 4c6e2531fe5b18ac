import { expect, it } from 'vitest';
import { PageStops } from '../../../electron/shell/page-stops';

it('opens the same place again, then Home, then asks; a minute later it starts anew', () => {
  let now = 0;
  const stops = new PageStops(() => now);
  expect(stops.takeReopening()).toBeNull();
  expect(stops.stopped()).toBe('same-place');
  expect(stops.takeReopening()).toBe('stopped');
  expect(stops.takeReopening()).toBeNull();
  now += 20_000;
  expect(stops.stopped()).toBe('same-place');
  now += 20_000;
  expect(stops.stopped()).toBe('home');
  expect(stops.takeReopening()).toBe('too-often');
  expect(stops.stopped()).toBe('ask');
  now += 60_001;
  expect(stops.stopped()).toBe('same-place');
  expect(stops.takeReopening()).toBe('stopped');
});

it('knows a page that hung from one that crashed', () => {
  const stops = new PageStops(() => 0);
  stops.hung();
  stops.stopped();
  expect(stops.takeReopening()).toBe('hung');
  stops.stopped();
  expect(stops.takeReopening()).toBe('stopped');
});
