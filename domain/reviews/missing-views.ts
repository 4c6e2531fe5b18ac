import { listInWords } from '../common/text';
import { provisionReport, type ProvisionRow } from './delivered';
import type { ReviewPackData } from './pack-data';
import { viewsPeople } from './views-progress';

/** What views or provision still lack: a sentence without a full stop, and the part of the tab where it is mended. */
export interface MissingPart {
  readonly id: string;
  readonly sentence: string;
  /** 'child', an invitee's id, or the id of an item of provision. */
  readonly part?: string;
}

/** Views of the child and of the parents that the papers lack. Advice that was not received has sentences of its own. */
export function missingViews(data: ReviewPackData): readonly MissingPart[] {
  const people = viewsPeople(data);
  const child = people.filter(({ form, isBegun }) => form === 'child' && !isBegun);
  const parents = people.filter(({ form }) => form === 'views');
  const cameBack = data.review.parentFormReceivedOn !== null || parents.some(({ isBegun }) => isBegun);
  const notEntered = parents.filter(({ status, isBegun }) => status === 'received' && !isBegun);
  return [
    ...child.map(({ key }) => ({
      id: 'child-views',
      sentence: 'The child’s views are not gathered',
      part: key,
    })),
    ...(cameBack
      ? []
      : [
          {
            id: 'parent-form',
            sentence: 'The parents’ form has not come back',
            ...(parents[0] && { part: parents[0].key }),
          },
        ]),
    ...notEntered.map(({ key, name }) => ({
      id: `views-${key}`,
      sentence: `The views of ${name} are not entered, though the form came back`,
      part: key,
    })),
  ];
}

/** Provision of which nobody has said how it was delivered, and gaps without a reason. */
export function missingDelivery(data: ReviewPackData): readonly MissingPart[] {
  const rows = provisionReport(data).rows.filter(({ isNone }) => !isNone);
  const unrecorded = rows.filter(({ isRecorded }) => !isRecorded);
  const unexplained = rows.filter((row) => row.asksForReason && row.delivered.gapReason === null);
  return [
    ...notRecorded(unrecorded, rows.length),
    ...unexplained.map(({ item, gap }) => ({
      id: `gap-${item.id}`,
      sentence: `${item.ref} was delivered for ${gap.parts || 'less time than planned'} and no reason is given`,
      part: item.id,
    })),
  ];
}

function notRecorded(unrecorded: readonly ProvisionRow[], all: number): readonly MissingPart[] {
  const [first] = unrecorded;
  if (!first) return [];
  const refs = listInWords(unrecorded.map(({ item }) => item.ref));
  const verb = unrecorded.length === 1 ? 'was' : 'were';
  const sentence =
    unrecorded.length === all && all > 1
      ? 'How the provision was delivered is not recorded'
      : `How ${refs} ${verb} delivered is not recorded`;
  return [{ id: 'delivered', sentence, part: first.item.id }];
}
