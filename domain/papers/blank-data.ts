import type { PackAnswerGroup } from '../reviews/pack-answer';
import type { ReviewPackData } from '../reviews/pack-data';

/**
 * The same review with every answer taken out, for a form that is filled in by hand: school, pupil, plan, meeting and
 * invitees stay with what has been sent to them, since nobody should write them a second time; who came is still to be seen.
 */
export function blankData(data: ReviewPackData): ReviewPackData {
  const { record } = data;
  return {
    ...data,
    review: { ...data.review, parentFormReceivedOn: null, childPreparedHow: null },
    invitees: data.invitees.map((invitee) => ({
      ...invitee,
      attendance: null,
      attendanceName: null,
      reportSentOn: null,
    })),
    reportSent: [],
    answerGroups: unanswered(data.answerGroups),
    attainments: data.attainments.map((row) => ({ ...row, earlier: null, previous: null, current: null })),
    outcomes: data.outcomes.map(({ outcome, areaName }) => ({
      outcome,
      areaName,
      baseline: null,
      evidence: null,
      progress: null,
      progressName: null,
      comment: null,
      decision: null,
      decisionName: null,
      newStep: null,
      newMeasure: null,
      newByDate: null,
    })),
    record: {
      ...record,
      childViews: unanswered(record.childViews),
      inviteeForms: record.inviteeForms.map((form) => ({
        ...form,
        groups: unanswered(form.groups),
        outcomes: {},
      })),
      outcomes: {},
      delivered: {},
      funding: unanswered(record.funding),
      agenda: record.agenda.map((item) => ({ ...item, discussion: null, decision: null })),
      actions: [],
      differences: [],
      amendments: [],
      laReport: unanswered(record.laReport),
      transition: unanswered(record.transition),
      earlyReview: unanswered(record.earlyReview),
      minuteTaker: null,
      meetingEndedAt: null,
      recommendation: null,
      recommendationName: null,
      decision: null,
      decisionName: null,
      noticeOn: null,
    },
  };
}

/** A form's groups without their answers. */
export function unanswered(groups: readonly PackAnswerGroup[]): PackAnswerGroup[] {
  return groups.map((group) => ({
    ...group,
    fields: group.fields.map((field) => ({ ...field, value: null })),
  }));
}
