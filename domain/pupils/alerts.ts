import { type FlagType, flagKinds } from './codes';

/** Something that whoever meets the pupil must know, in words. */
export interface PupilAlert {
  /** For a key and for the tone: safeguarding and health are the loudest. */
  readonly kind: 'protection' | 'medical' | 'care' | 'contact' | 'interpreter';
  /** A few words for the header: 'Medical plan'. */
  readonly short: string;
  /** The whole sentence: 'Medical plan: kept in the office, blue folder.' */
  readonly text: string;
}

/** What alerts are made of. */
export interface AlertFacts {
  readonly medicalPointer: string | null;
  readonly protectionPointer: string | null;
  /** Groups that hold today. */
  readonly flags: readonly FlagType[];
  readonly contacts: readonly {
    readonly name: string;
    readonly contactAllowed: boolean;
    readonly interpreter: boolean;
    readonly language: string | null;
  }[];
}

const careFlags: readonly FlagType[] = ['LAC', 'PLAC', 'CIN', 'EH', 'YC'];

/**
 * The alerts of a pupil, the gravest first. Of child protection and health only the pointer is ever kept, so the words say where to
 * look and who to ask.
 */
export function pupilAlerts(facts: AlertFacts): readonly PupilAlert[] {
  const alerts: PupilAlert[] = [];
  if (facts.protectionPointer !== null || facts.flags.includes('CP')) {
    const where = facts.protectionPointer ?? 'ask the designated safeguarding lead';
    alerts.push({
      kind: 'protection',
      short: 'Child protection file',
      text: sentence('Child protection file', where),
    });
  }
  if (facts.medicalPointer !== null || facts.flags.includes('MEDICAL')) {
    const where = facts.medicalPointer ?? 'where it is kept is not recorded yet';
    alerts.push({ kind: 'medical', short: 'Medical plan', text: sentence('Medical plan', where) });
  }
  for (const { code, name } of flagKinds) {
    if (careFlags.includes(code) && facts.flags.includes(code)) {
      alerts.push({ kind: 'care', short: name, text: `${name}.` });
    }
  }
  for (const contact of facts.contacts) {
    if (!contact.contactAllowed) {
      alerts.push({
        kind: 'contact',
        short: 'Do not contact',
        text: `Do not contact ${contact.name}.`,
      });
    }
  }
  for (const contact of facts.contacts) {
    if (contact.interpreter && contact.contactAllowed) {
      const language = contact.language === null ? '' : ` (${contact.language})`;
      alerts.push({
        kind: 'interpreter',
        short: 'Interpreter needed',
        text: `${contact.name} needs an interpreter${language}.`,
      });
    }
  }
  return alerts;
}

function sentence(what: string, where: string): string {
  return `${what}: ${where.replace(/\.$/, '')}.`;
}

/** The alerts as the header shows them: each set of short words once. */
export function shortAlerts(alerts: readonly PupilAlert[]): readonly PupilAlert[] {
  return alerts.filter((alert, index) => alerts.findIndex((other) => other.short === alert.short) === index);
}
