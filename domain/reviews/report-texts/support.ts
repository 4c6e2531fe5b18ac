import { quantityInWords } from '../../ehc-plans/provision-sums';
import type { PackProvisionItem, ReviewPackData } from '../pack-data';
import type { PackDelivered } from '../record-data';
import { answeredText, answerOf, linesOrNull, paragraphsOrNull } from './answers';

/** How well the provision of section F works: the report's own words, else what was noted beside each item. */
export function educationEffectText(data: ReviewPackData): string | null {
  const own = answerOf(data.record.laReport, 'laEffectEducation');
  if (own !== null) return own;
  return linesOrNull(
    data.provision.items
      .filter(({ provision }) => provision.section === 'F')
      .map(({ provision }) => {
        const effect = data.record.delivered[provision.id]?.effect;
        return effect && `${provision.ref}: ${effect}`;
      }),
  );
}

/** Provision as planned and as delivered, with the reason for a gap: a paragraph for each item of which something is known. */
export function deliveredText(data: ReviewPackData): string | null {
  return paragraphsOrNull(
    data.provision.items.map((item) => {
      const delivered = data.record.delivered[item.provision.id];
      return delivered && itemText(item, delivered);
    }),
  );
}

function itemText({ provision, quantity }: PackProvisionItem, delivered: PackDelivered): string | null {
  const happened = [deliveredQuantity(delivered), delivered.deliveredBy && `by ${delivered.deliveredBy}`];
  const words = happened.filter(Boolean).join(', ');
  if (!words && !delivered.gapReason) return null;
  return linesOrNull([
    `${provision.ref}: ${provision.what}`,
    quantity && `In the plan: ${quantity}`,
    words && `Delivered: ${words}`,
    delivered.gapReason && `Reason for the difference: ${delivered.gapReason}`,
  ]);
}

/** '30 minutes, 3 times a week, 36 weeks'; empty while nothing was noted. */
export function deliveredQuantity({ weeks, ...figures }: PackDelivered): string {
  const words = quantityInWords({ ...figures, weeksPerYear: null });
  return [words, weeks !== null && `${weeks} ${weeks === 1 ? 'week' : 'weeks'}`].filter(Boolean).join(', ');
}

/** The group of the school's report on attendance, a fact to a line. */
export function attendanceText({ answerGroups }: ReviewPackData): string | null {
  return answeredText(answerGroups.filter(({ key }) => key === 'attendance'));
}

/** Each subject with its results over time, one to a line. */
export function attainmentText({ attainments }: ReviewPackData): string | null {
  return linesOrNull(
    attainments.map(({ subject, earlier, previous, current }) => {
      const points = [
        earlier && `earlier ${earlier}`,
        previous && `last year ${previous}`,
        current && `now ${current}`,
      ];
      const known = points.filter(Boolean);
      return known.length > 0 && `${subject}: ${known.join(', ')}`;
    }),
  );
}

/** Funding as it is known (R7) and the change that is sought. */
export function fundingText({ record }: ReviewPackData): string | null {
  return answeredText(record.funding);
}
