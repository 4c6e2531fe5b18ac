import { today } from './calendar';
import type { Random } from './random';
import { type Batch, inBatches, kept, type Row } from './rows';
import type { MadeSchool } from './school-rows';
import type { VaultSize } from './sizes';
import { forenames, paragraph, sentence, surnames } from './words';

/** A pupil as the rows about her need her. */
export interface MadePupil {
  readonly id: string;
  readonly school: MadeSchool;
  readonly name: string;
  readonly startedOn: string;
  /** Null while on roll. */
  readonly leftOn: string | null;
  readonly status: 'N' | 'K' | 'E';
  readonly contactId: string;
  readonly contactName: string;
}

const yearGroups = 7;
/** Of the pupils of ten years so many have left; of one year none. */
const shareOfLeavers = 0.3;
const leaverYears = 4;
const shareOfPlans = 0.045;
const shareOfSupport = 0.155;
const needs = ['SLCN', 'ASD', 'SEMH', 'SPLD', 'MLD', 'HI', 'PD'];
const flags = ['FSM', 'PP', 'EAL', 'SUMMERBORN', 'MEDICAL', 'EVER6'];
const noteKinds = ['Note', 'Observation', 'Conversation', 'Telephone call', 'Good news'];

/** A pupil with all rows of the tables about pupils; `index` counts over all schools. */
export function makePupils(
  { pupils, years }: VaultSize,
  schools: readonly MadeSchool[],
  random: Random,
): { readonly pupils: readonly MadePupil[]; readonly batches: readonly Batch[] } {
  const rows = new Map<string, Row[]>();
  const put = (table: string, row: Row): void => {
    const list = rows.get(table);
    if (list) list.push(row);
    else rows.set(table, [row]);
  };
  const leavers = years > 1 ? Math.round(pupils * shareOfLeavers) : 0;
  const made = Array.from({ length: pupils }, (_, index): MadePupil => {
    const school = random.pick(schools);
    const hasLeft = index < leavers;
    // The year group that she is in, or was in when she left.
    const year = hasLeft ? yearGroups - 1 : index % yearGroups;
    const leftIn = 2026 - random.whole(0, leaverYears - 1);
    const startedIn = (hasLeft ? leftIn - 1 : 2026) - year;
    const day = (from: string): Row => ({ id: random.id(), pupil_id: id, ...kept(from) });
    const id = random.id();
    const startedOn = `${startedIn}-09-02`;
    const leftOn = hasLeft ? `${leftIn}-07-22` : null;
    const forename = random.pick(forenames);
    const surname = random.pick(surnames);
    const status = statusOf(random);
    put('pupils', {
      id,
      school_id: school.id,
      class_id: hasLeft ? null : (school.classIds[year * 2 + random.whole(0, 1)] ?? null),
      legal_forename: forename,
      middle_names: random.chance(0.4) ? random.pick(forenames) : null,
      legal_surname: surname,
      known_as: random.chance(0.1) ? random.pick(forenames) : null,
      dob: `${startedIn - 5}-${random.pick(['10', '11', '12'])}-${random.whole(10, 28)}`,
      sex: random.pick(['F', 'M']),
      upn: `K${String(886_000_000_000 + index)}`,
      ncy: hasLeft ? null : year,
      admission_date: startedOn,
      leaving_date: leftOn,
      destination: hasLeft ? 'Tidemouth Academy' : null,
      first_language: random.chance(0.15) ? 'Polish' : 'English',
      address: `${random.whole(1, 120)} Shingle Bank, Tidemouth`,
      postcode: `XK${random.whole(10, 19)} ${random.whole(1, 9)}GR`,
      attendance_percent: random.whole(820, 999) / 10,
      summary: status === 'N' ? null : paragraph(random, 2),
      strengths: status === 'N' ? null : paragraph(random, 2),
      communication: status === 'N' ? null : sentence(random),
      archived_at: leftOn === null ? null : `${leftOn}T15:20:00.000Z`,
      ...kept(startedOn),
    });
    if (status === 'N')
      put('sen_statuses', { ...day(startedOn), code: 'N', starts_on: startedOn, ends_on: null, layer: null });
    else {
      const from = `${startedIn + 1}-01-08`;
      const layer = status === 'K' ? 'T' : 'S';
      put('sen_statuses', {
        ...day(startedOn),
        code: 'N',
        starts_on: startedOn,
        ends_on: `${startedIn + 1}-01-07`,
        layer: null,
      });
      put('sen_statuses', { ...day(from), code: status, starts_on: from, ends_on: null, layer });
      const first = random.whole(0, needs.length - 1);
      for (let rank = 1; rank <= random.whole(1, 2); rank += 1)
        put('sen_needs', {
          ...day(from),
          type: needs[(first + rank) % needs.length] ?? 'MLD',
          rank,
          starts_on: from,
        });
      for (let note = random.whole(3, 8); note > 0; note -= 1)
        put('pupil_notes', {
          ...day(from),
          happened_on: from,
          kind: random.pick(noteKinds),
          text: paragraph(random, 3),
        });
    }
    if (random.chance(0.4))
      put('pupil_flags', { ...day(startedOn), type: random.pick(flags), starts_on: startedOn });
    if (status === 'N' && random.chance(0.06))
      put('monitorings', {
        ...day(today),
        concern: sentence(random),
        raised_on: '2026-10-05',
        look_again_on: '2026-12-07',
      });
    const contacts = ['mother', 'father'].map((relationship, position) => {
      const contact = { id: random.id(), name: `${random.pick(forenames)} ${surname}` };
      const mobile = `07700 900${String(random.whole(0, 999)).padStart(3, '0')}`;
      put('contacts', {
        ...contact,
        mobile,
        email: `${random.whole(1, 99_999)}@example.org`,
        ...kept(startedOn),
      });
      const responsible = { parental_responsibility: 1, lives_with: 1, contact_allowed: 1 };
      put('pupil_contacts', {
        ...day(startedOn),
        contact_id: contact.id,
        relationship,
        ...responsible,
        position,
      });
      return contact;
    });
    const [contact] = contacts;
    if (contact === undefined) throw new Error('Every pupil has somebody');
    const name = `${forename} ${surname}`;
    return { id, school, name, startedOn, leftOn, status, contactId: contact.id, contactName: contact.name };
  });
  return {
    pupils: made,
    batches: [...parentsFirst].flatMap((table) => [...inBatches(table, rows.get(table) ?? [])]),
  };
}

const parentsFirst = [
  ...['pupils', 'contacts', 'pupil_contacts', 'sen_statuses', 'sen_needs', 'pupil_flags', 'monitorings'],
  'pupil_notes',
];

function statusOf(random: Random): 'N' | 'K' | 'E' {
  const share = random.whole(0, 999) / 1_000;
  if (share < shareOfPlans) return 'E';
  return share < shareOfPlans + shareOfSupport ? 'K' : 'N';
}

/** Whether the pupil was at school all of a term. */
export function wasThere(
  { startedOn, leftOn }: MadePupil,
  term: { startsOn: string; endsOn: string },
): boolean {
  return startedOn <= term.startsOn && (leftOn === null || leftOn >= term.endsOn);
}
