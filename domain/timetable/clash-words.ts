import { listInWords } from '../common/text';
import type { Clash, ClashKind } from './clashes';
import { dayName, stretchInWords } from './times';
import type { NameOf, Slot, TimetableWeek } from './week';
import { pupilName, slotTitle, staffName } from './words';

/** On the slot itself, in two or three words. */
export const clashShort: Readonly<Record<ClashKind, string>> = {
  person: 'Double-booked',
  pupil: 'Pupil twice',
  room: 'Room twice',
  'own-break': 'Own break',
  hours: 'Outside hours',
  'school-break': 'Pupils’ break',
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
      return `${day}: ${pupils} would be in two places, ${listInWords(withWhom(week, slots, what))}.`;
    }
    case 'room':
      return `${day}: ${clash.where ?? 'The room'} is taken twice: ${listInWords(withWhom(week, slots, what))}.`;
    case 'hours':
      return `${day}: ${what[0] ?? ''} is outside the hours of ${who[0] ?? ''}.`;
    case 'school-break':
      return `${day}: ${what[0] ?? ''} runs through ${lowerFirst(clash.where ?? 'break')}.`;
    case 'no-break':
      return `${day}: ${who[0] ?? ''} works more than 6 hours without a break of 20 minutes (Working Time Regulations 1998, reg. 12).`;
  }
}

/** 'Tidal Talk from 9.30 to 10.00 (Fern Loam)'. */
function withWhom(week: TimetableWeek, slots: readonly Slot[], what: readonly string[]): string[] {
  return slots.map(({ staffId }, index) => `${what[index] ?? ''} (${staffName(week, staffId)})`);
}

function timed(week: TimetableWeek, slot: Slot, nameOf: NameOf): string {
  const title = slotTitle(week, slot, nameOf);
  const inside = slot.kind === 'provision' ? title : lowerFirst(title);
  return `${inside} from ${stretchInWords(slot)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
