import { listInWords } from '../common/text';
import type { Clash, ClashKind } from './clashes';
import { dayName, stretchInWords } from './times';
import type { NameOf, Slot, TimetableWeek } from './week';
import { pupilName, slotTitle, staffName } from './words';

/** On the slot itself, in two or three words. */
export const clashShort: Readonly<Record<ClashKind, string>> = {
  person: 'Two things at once',
  pupil: 'Pupil in two places',
  room: 'Room taken twice',
  'own-break': 'Through the break',
  hours: 'Outside working hours',
  'school-break': 'Through the pupils’ break',
  'no-break': 'No break',
};

/** A clash as a sentence. */
export function clashWords(week: TimetableWeek, clash: Clash, nameOf: NameOf): string {
  const day = dayName(clash.day);
  const slots = clash.slotIds.flatMap((id) => week.slots.find((slot) => slot.id === id) ?? []);
  const what = slots.map((slot) => timed(week, slot, nameOf));
  const who = clash.staffIds.map((id) => staffName(week, id));
  switch (clash.kind) {
    case 'person':
      return `${day}: ${who[0] ?? ''} has two things at once, ${listInWords(what)}.`;
    case 'own-break':
      return `${day}: ${who[0] ?? ''} works through a break, ${listInWords(what)}.`;
    case 'pupil': {
      const pupils = listInWords(clash.pupilIds.map((id) => pupilName(week, id, nameOf)));
      return `${day}: ${pupils} would be in two places, ${listInWords(what)}.`;
    }
    case 'room':
      return `${day}: ${clash.where ?? 'The room'} is taken twice, by ${listInWords(what)}.`;
    case 'hours':
      return `${day}: ${what[0] ?? ''} is outside the hours of ${who[0] ?? ''}.`;
    case 'school-break':
      return `${day}: ${what[0] ?? ''} runs through ${lowerFirst(clash.where ?? 'break')}.`;
    case 'no-break':
      return `${day}: ${who[0] ?? ''} works more than 6 hours without a break of 20 minutes (Working Time Regulations 1998, reg. 12).`;
  }
}

function timed(week: TimetableWeek, slot: Slot, nameOf: NameOf): string {
  const title = slotTitle(week, slot, nameOf);
  const inside = slot.kind === 'provision' ? title : lowerFirst(title);
  return `${inside} from ${stretchInWords(slot)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
