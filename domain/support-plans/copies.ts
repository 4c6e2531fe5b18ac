import { initialsOf } from '../common/initials';
import { nameAs, type NameKind } from '../tasks/names';
import type { AnsweredPart, PlanPupil, PlanTarget, SupportPlanData } from './plan-data';

/**
 * The copy for the classroom: without the parts marked confidential, without the EHC plan, the review and what was seen, and of the
 * child only the name. It is taken out of the model, so that nothing of it can be printed.
 */
export function classroomCopy(data: SupportPlanData, names: NameKind): SupportPlanData {
  const hide = names === 'initials' ? initialsInTexts(data.pupil) : (text: string): string => text;
  return {
    ...data,
    pupil: {
      ...data.pupil,
      name: nameAs(names, data.pupil.name),
      calledName: names === 'initials' ? initialsOf(data.pupil.name) : data.pupil.calledName,
      legalForename: '',
      legalSurname: '',
      dob: '',
      upn: null,
      statusName: '',
      needs: [],
    },
    plan: { ...data.plan, nextStep: null, nextStepNote: null },
    parts: openParts(data.parts, hide),
    targets: data.targets.map((target) => openTarget(target, hide)),
  };
}

function openParts(parts: readonly AnsweredPart[], hide: (text: string) => string): readonly AnsweredPart[] {
  return parts
    .map((part) => ({
      ...part,
      answers: part.answers
        .filter(({ field }) => !field.isConfidential)
        .map((answer) => ({ ...answer, value: hide(answer.value), before: null })),
    }))
    .filter(({ answers }) => answers.length > 0);
}

function openTarget(target: PlanTarget, hide: (text: string) => string): PlanTarget {
  const { outcome } = target;
  const hidden = (text: string | null): string | null => (text === null ? null : hide(text));
  return {
    outcome: {
      ...outcome,
      ehcOutcomeId: null,
      longTerm: hidden(outcome.longTerm),
      text: hide(outcome.text),
      measure: hidden(outcome.measure),
      baselineWords: hidden(outcome.baselineWords),
      targetWords: hidden(outcome.targetWords),
      criterion: hidden(outcome.criterion),
      strategies: hidden(outcome.strategies),
      homeSupport: hidden(outcome.homeSupport),
      exitValue: null,
      exitWords: null,
      result: null,
      resultNote: null,
      next: null,
    },
    parent: null,
    parentNote: null,
    provisions: target.provisions.map(({ id, name, words }) => ({
      id,
      name: hide(name),
      words: hide(words),
    })),
    progress: [],
  };
}

/** A function that puts initials in the place of the child's names, wherever they stand in a text. */
function initialsInTexts(pupil: PlanPupil): (text: string) => string {
  const initials = initialsOf(pupil.name);
  const names = [pupil.name, pupil.calledName, pupil.legalForename, pupil.legalSurname].filter(
    (name) => name.length > 1,
  );
  const pattern = new RegExp(String.raw`(?<![\p{L}])(?:${names.map(literally).join('|')})(?![\p{L}])`, 'gu');
  return (text) => (names.length === 0 ? text : text.replace(pattern, initials));
}

function literally(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/['’]/g, "['’]");
}
