import type { PaperId } from '../papers/papers';
import type { LetterTemplate } from './model';

/** Letters to those who were invited, after the meeting. */
export const afterMeetingTemplates = {
  'letter-report': {
    subject: '{{child}}: report of the {{review}} meeting',
    body: `{{only parents}} Thank you for all that you do for {{child}}. Here is our report of the meeting on {{meeting date}}. It says what was said, what we agreed, and what we think should happen to the plan.

{{only parents}} Please read it when you have time. If something is wrong or left out, tell us and we will put it right.

{{only parents}} What comes next: the council reads the report. It will choose to keep the plan as it is, to change it, or to end it. It must tell you by {{decision date}}. If it wants to change the plan, it must send you the new words by then. You will have at least 15 days to say what you think. The new plan must be ready by {{final plan date}}.

{{only parents}} If you do not agree with what the council decides, you may be able to appeal. Its letter must tell you how. You can get free help from people who do not work for the school: {{advice service}}

{{only parents}} If you want to talk about the report, please ring {{senco}} on {{school phone}}.

{{only professionals}} Enclosed is the report of the {{review}} meeting held on {{meeting date}} about the education, health and care plan of {{child full name}}, born {{date of birth}}. It goes to everyone who was invited within two weeks of the meeting (SEND Regulations 2014, reg. 20(7) and (9)).

{{only professionals}} Recommendation: {{Recommendation}}

{{only professionals}} The report sets out the amendments that are recommended and where recommendations differ. If yours is not given as you meant it, please tell us by return, so that we can inform the local authority, which decides by {{decision date}} (reg. 20(10)).

{{only professionals}} Actions in your name are listed in the report. Thank you for your part in the review.`,
  },
  'letter-absent-parent': {
    subject: 'The meeting about {{child}}: what was said',
    body: `We are sorry that you could not be at the meeting about {{child}} on {{meeting date}}. We missed you. Your view matters to us, and it is not too late.

With this letter you have our report. It says what was said, what we agreed, and what we think should happen to the plan.

Please tell us what you think. You can write on the report and send it back. You can ring {{senco}} on {{school phone}}. Or you can come in, and we will go through it with you at a time that suits you. If you tell us soon, we will pass on your words to the council.

What comes next: the council reads the report. It will choose to keep the plan as it is, to change it, or to end it. It must tell you by {{decision date}}. If it wants to change the plan, you will have at least 15 days to say what you think.

If you need an interpreter to talk with us, tell us and we will find one. You can get free help from people who do not work for the school: {{advice service}}`,
  },
  'letter-late-parent': {
    subject: 'Our report about {{child}} will be late',
    body: `We met on {{meeting date}} to talk about {{child}}. After that meeting we write a report for you, for the council and for all who were asked to come. You should have had it by {{report date}}. It is not ready yet. We are sorry.

Why it is late: {{reason for lateness}}
You will have it by: {{new report date}}

The help that {{child}} gets in school goes on as before. The day by which the council must tell you what it will do with the plan stays the same too. That day is {{decision date}}.

If there is something that you want the report to say, it is not too late. Please ring {{senco}} on {{school phone}}, or come in for a talk.

If you are worried, you can get free help from people who do not work for the school: {{advice service}}`,
  },
} as const satisfies Partial<Record<PaperId, LetterTemplate>>;
