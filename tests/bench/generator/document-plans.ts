import { addDays } from '../../../domain/common/calendar-date';
import { today } from './calendar';
import type { MadePupil } from './pupil-rows';
import type { Random } from './random';
import { kept, type Row } from './rows';
import { plainLetters, smallPdf } from './small-pdf';
import { agencies, paragraph, surnames } from './words';

/** A document to seal: its row as far as it is known before, its bytes, and what the search reads in it. */
export interface DocumentPlan {
  readonly row: Row & { readonly id: string };
  readonly content: Buffer;
  readonly words: string;
}

/** Of all documents so many are about children with SEN. */
const shareOfSen = 0.7;
const shareOfScans = 0.005;

/** Letters and reports of 1 to 4 KB, two in three PDF and the others text; one in two hundred is as large as a scan. */
export function* documentPlans(
  pupils: readonly MadePupil[],
  documents: number,
  random: Random,
): Generator<DocumentPlan> {
  const sen = pupils.filter(({ status }) => status !== 'N');
  for (let index = 0; index < documents; index += 1) {
    const pupil = random.pick(random.chance(shareOfSen) && sen.length > 0 ? sen : pupils);
    const text = paragraph(random, random.whole(10, 32));
    const isPdf = random.chance(2 / 3);
    const isScan = random.chance(shareOfScans);
    const words = isPdf ? plainLetters(text) : text;
    const content = isPdf ? smallPdf(words, isScan ? random.whole(60_000, 400_000) : 0) : Buffer.from(text);
    const day = addDays(pupil.startedOn, random.whole(20, 400));
    const on = day < today ? day : today;
    const agency = random.pick(agencies);
    const name = `${agency} ${on} ${index}`;
    const row = {
      ...{
        id: random.id(),
        pupil_id: pupil.id,
        title: `${agency} report`,
        file_name: `${name}.${isPdf ? 'pdf' : 'txt'}`,
      },
      ...{
        kind: isPdf ? 'pdf' : 'txt',
        pages: isPdf ? 1 : null,
        reading: 'readable',
        agency,
        author: random.pick(surnames),
      },
      ...{ report_date: on, received_on: on, purpose: 'report', ...kept(on) },
    };
    yield { row, content, words };
  }
}
