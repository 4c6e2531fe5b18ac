import type { PaperId } from '../papers/papers';
import type { LetterTemplate } from './model';

/** Letters to the local authority. */
export const authorityTemplates = {
  'letter-la': {
    subject: 'Report of the {{review}}: {{child full name}}, born {{date of birth}}',
    body: `Enclosed is the school’s report of the {{review}} meeting held on {{meeting date}} about the education, health and care plan of {{child full name}} (UPN {{UPN}}).

Recommendation: {{Recommendation}}

The report is made under regulation 20(7) of the SEND Regulations 2014. It sets out the amendments that are recommended and where the recommendations of others differ. Copies have gone to everyone who was invited (reg. 20(9)).

The local authority’s decision is due within four weeks of the meeting, by {{decision date}} (reg. 20(10)). If the plan is to be amended, the notice with the proposed amendments is due by the same date, and the final plan by {{final plan date}} (reg. 22; R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)).

Please confirm that you have received the report, to {{school e-mail}}.`,
  },
  'letter-late-report': {
    subject: 'Late report of the {{review}}: {{child full name}}, born {{date of birth}}',
    body: `The {{review}} meeting about the education, health and care plan of {{child full name}} (UPN {{UPN}}) was held on {{meeting date}}. The school’s report was due within two weeks, by {{report date}} (SEND Regulations 2014, reg. 20(7) and (9)). It is late, and we apologise.

Reason: {{reason for lateness}}
New date: {{new report date}}

The time for the local authority’s decision runs from the meeting and does not change: {{decision date}} (reg. 20(10)). If an early sight of the recommendation would help you to keep to it, please ring {{senco}} on {{school phone}}.`,
  },
  'letter-chase-decision': {
    subject: 'Decision after the {{review}}: {{child full name}}, born {{date of birth}}',
    body: `The {{review}} meeting about the education, health and care plan of {{child full name}} (UPN {{UPN}}) was held on {{meeting date}}. Our report was sent to you on {{report sent date}}.

The local authority had to decide whether to keep, amend or cease the plan, and to notify the parents and the school, within four weeks of the meeting: by {{decision date}} (SEND Regulations 2014, reg. 20(10)). If the plan is to be amended, the notice with the proposed amendments had to be sent by the same date (reg. 22(2); R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)).

We have received neither. Please send the decision within five working days, or tell us who is dealing with it and on what date it will come.`,
  },
  'letter-chase-final-plan': {
    subject: 'Amended final plan: {{child full name}}, born {{date of birth}}',
    body: `After the {{review}} meeting on {{meeting date}} the local authority decided to amend the education, health and care plan of {{child full name}} (UPN {{UPN}}).

Notice of amendments sent: {{notice date}}
Final plan due: {{final plan date}}

The final plan had to be issued within eight weeks of the notice (SEND Regulations 2014, reg. 22(3)) and within twelve weeks of the meeting (R (L, M and P) v Devon County Council [2022] EWHC 493 (Admin)). It has not reached the school.

Please send it within five working days, or tell us what stands in the way and on what date it will come. Until then the school works to a plan that is known to be out of date.`,
  },
} as const satisfies Partial<Record<PaperId, LetterTemplate>>;
