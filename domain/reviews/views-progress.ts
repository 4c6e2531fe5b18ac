import { formatDateShort } from '../common/date-words';
import { inviteeRoles } from './model';
import type { PackAnswerGroup } from './pack-answer';
import type { PackInvitee, ReviewPackData } from './pack-data';
import type { PackInviteeForm } from './record-data';

/** How far the views or the advice of one person have come. */
export type ViewsStatus = 'received' | 'asked' | 'not-asked' | 'not-wanted';

/** Somebody whose form is typed: the child, a parent, a professional. */
export interface ViewsPerson {
  /** 'child', or the invitee's id. */
  readonly key: string;
  readonly name: string;
  /** 'The child', 'Parent', 'Educational Psychology Service'. */
  readonly roleWords: string;
  readonly form: 'child' | 'views' | 'advice';
  readonly status: ViewsStatus;
  /** 'Received 12 Nov 2026', 'Asked 1 Nov 2026', 'Not asked'. */
  readonly statusWords: string;
  /** Something of the form is entered. */
  readonly isBegun: boolean;
}

/** The child, the parents, then everyone who advises, those whose advice is not wanted last. */
export function viewsPeople(data: ReviewPackData): readonly ViewsPerson[] {
  const forms = data.record.inviteeForms.flatMap((form) => {
    const invitee = data.invitees.find(({ id }) => id === form.inviteeId);
    return invitee ? [personOf(form, invitee)] : [];
  });
  const parents = forms.filter(({ form }) => form === 'views');
  const advisers = forms.filter(({ form }) => form === 'advice');
  return [
    childOf(data),
    ...parents,
    ...advisers.filter(({ status }) => status !== 'not-wanted'),
    ...advisers.filter(({ status }) => status === 'not-wanted'),
  ];
}

/** True when no field of these groups is answered. */
export function nothingAnswered(groups: readonly PackAnswerGroup[]): boolean {
  return groups.every((group) => group.fields.every((field) => field.value === null));
}

function childOf({ pupil, record, invitees }: ReviewPackData): ViewsPerson {
  const hasFeelings = Object.values(record.outcomes).some(({ childFeeling }) => childFeeling !== null);
  const isBegun = hasFeelings || !nothingAnswered(record.childViews);
  const gatheredOn = record.childViews
    .flatMap((group) => group.fields)
    .find(({ key }) => key === 'childGatheredOn')?.value;
  const askedOn = invitees.find(({ role }) => role === 'child')?.adviceAskedOn ?? null;
  const common = {
    key: 'child',
    name: pupil.calledName,
    roleWords: 'The child',
    form: 'child',
    isBegun,
  } as const;
  if (isBegun) {
    return { ...common, status: 'received', statusWords: gatheredOn ? `Gathered ${gatheredOn}` : 'Gathered' };
  }
  return askedOn === null
    ? { ...common, status: 'not-asked', statusWords: 'Not gathered' }
    : { ...common, status: 'asked', statusWords: `Asked ${formatDateShort(askedOn)}` };
}

function personOf(form: PackInviteeForm, invitee: PackInvitee): ViewsPerson {
  const role = inviteeRoles.find(({ code }) => code === invitee.role)?.short ?? invitee.roleName;
  return {
    key: invitee.id,
    name: invitee.name,
    roleWords: form.form === 'advice' && invitee.agency !== null ? invitee.agency : role,
    form: form.form,
    isBegun: !nothingAnswered(form.groups) || Object.keys(form.outcomes).length > 0,
    ...statusOf(form.form, invitee),
  };
}

function statusOf(
  form: PackInviteeForm['form'],
  { adviceWanted, adviceAskedOn, adviceReceivedOn, invitedOn }: PackInvitee,
): Pick<ViewsPerson, 'status' | 'statusWords'> {
  if (adviceReceivedOn !== null) {
    return { status: 'received', statusWords: `Received ${formatDateShort(adviceReceivedOn)}` };
  }
  // The parents' form goes out with their invitation.
  const askedOn = adviceAskedOn ?? (form === 'views' ? invitedOn : null);
  if (askedOn !== null) return { status: 'asked', statusWords: `Asked ${formatDateShort(askedOn)}` };
  return form === 'advice' && !adviceWanted
    ? { status: 'not-wanted', statusWords: 'Not wanted' }
    : { status: 'not-asked', statusWords: 'Not asked' };
}
