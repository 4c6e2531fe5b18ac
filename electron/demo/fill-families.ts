import { demoMeetings } from './data/parent-meetings';
import { demoProfiles } from './data/profiles';
import type { DemoServices } from './demo-services';
import { meetingFieldNames } from '../../domain/meetings/model';
import { found, must } from './must';

/** One-page profiles, and what was said with parents in the term. */
export async function fillFamilies(
  { profiles, meetings }: Pick<DemoServices, 'profiles' | 'meetings'>,
  pupils: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { upn, fields, answers } of demoProfiles) {
    const { id } = must(await profiles.start({ pupilId: found(pupils.get(upn), `pupil ${upn}`) }));
    for (const field of ['madeOn', 'madeWith', 'reviewOn'] as const)
      must(await profiles.setField({ id, field, value: fields[field] }));
    for (const [field, value] of Object.entries(answers))
      must(await profiles.setAnswer({ id, field, value }));
  }
  for (const { upn, heldOn, fields } of demoMeetings) {
    const pupilId = found(pupils.get(upn), `pupil ${upn}`);
    const { id } = must(await meetings.add({ pupilId, heldOn }));
    for (const field of meetingFieldNames) {
      const value = fields[field];
      if (value !== undefined) must(await meetings.setField({ id, field, value }));
    }
  }
}
