import type { PaperId } from '../papers/papers';
import type { LetterTemplate } from './model';

/** Letters that go out before the meeting. */
export const invitationTemplates = {
  'invite-parent': {
    subject: '{{child}}’s {{review}}: an invitation to you',
    body: `We would like to meet you to talk about {{child}} and the education, health and care (EHC) plan. The plan says what help {{child}} needs. We look at it with you to see if it is still right. We will talk about what is going well, what is hard, and what should change.

When: {{meeting}}
Where: {{place}}
Online: {{online link}}

We are asking these people to come:
{{who is invited}}

Please bring someone with you if you like. It can be a friend, a person from your family, or someone who knows about plans. You can get free help from people who do not work for the school: {{advice service}}

Please tell us what you think before the day. There is a form with this letter. Fill in as much or as little as you like. You can also ring us or come in, and we will write it down for you. Please let us have it by {{return date}}.

What {{child}} thinks matters too. An adult whom {{child}} knows well will help {{child}} to tell us, draw it or show us. {{child}} can come to all of the meeting or to part of it. Please tell us what you think is best.

{{interpreter}}
{{access}}
If there is more that would help you to take part, please write it on the slip.

We will send you the papers by {{papers date}}. That is two weeks before the meeting, so you will have time to read them. We would like to share them with the people on the list. Please tell us on the slip if that is all right.

Please send back the slip by {{return date}}. If the day is no good for you, tell us and we will look for a better one. If you want to ask us something, please ring {{senco}} on {{school phone}}.`,
  },
  'invite-professional': {
    subject: '{{Review}} of the EHC plan: {{child full name}}, born {{date of birth}}',
    body: `You are invited to the {{review}} of {{child}}’s education, health and care plan, {{why you}}.

When: {{meeting}}
Where: {{place}}
Online: {{online link}}

We also ask for your written advice. The school must obtain it and send it to everyone invited at least two weeks before the meeting (SEND Regulations 2014, reg. 20(4)). Please send it by {{return date}}, on the form enclosed or as a report of your own, to {{school e-mail}}. Please use encrypted e-mail and put no more than initials in the subject line.

We need from you:
{{what we ask}}
- progress towards each outcome in the plan that concerns your work; the outcomes are attached
- any change that you recommend to needs, outcomes or provision; for provision: what, who, how often, how long and for how many weeks

Please say on the slip attached whether you will come, send a deputy, or send a report only. The papers will go out by {{papers date}}.`,
  },
  'letter-remind': {
    subject: '{{child}}: {{what we wait for}} for the {{review}}',
    body: `{{only parents}} We will soon meet to talk about {{child}}’s EHC plan. The meeting is on {{meeting}}. We have not had your form yet, and we would love to know what you think.

{{only parents}} Please send it by {{return date}} if you can. A few words are enough. You can also ring {{senco}} on {{school phone}}, or come in for a talk, and we will write it down for you.

{{only parents}} If you have sent it in the last few days, thank you. Please do not worry about this letter.

{{only professionals}} We asked for your advice for the {{review}} of the education, health and care plan of {{child full name}}, born {{date of birth}}. Our request is dated {{asked date}}. The advice has not reached us.

{{only professionals}} The meeting is on {{meeting}}. Advice must reach everyone invited at least two weeks before, that is by {{papers date}} (SEND Regulations 2014, reg. 20(4)). Please send yours by {{return date}} to {{school e-mail}}.

{{only professionals}} If you have no involvement, or your advice will be late, please tell us now and say why. We record the reason for the meeting and for the local authority.`,
  },
  'letter-papers': {
    subject: '{{child}}: papers for the {{review}}',
    body: `{{only parents}} Here are the papers for our meeting about {{child}}.

{{only professionals}} Enclosed are the advice and information obtained for the {{review}} of the education, health and care plan of {{child full name}}, born {{date of birth}} (SEND Regulations 2014, reg. 20(4)).

When: {{meeting}}
Where: {{place}}
Online: {{online link}}

{{only parents}} There is a lot to read. You do not have to read it all. The school report is a good place to start. It says how {{child}} is getting on and what we think should come next.

{{only parents}} Please write down what you want to ask, and tell us if you see a mistake. You can ring {{senco}} on {{school phone}}. We are happy to go through the papers with you before the day.

{{still to come}}

{{only parents}} Please bring someone with you if you like. We look forward to seeing you.

{{only professionals}} Please read them before the meeting and come ready to say whether the outcomes and the provision in the plan are still right. The papers hold special category data about a child: keep them secure, share them with nobody who was not invited, and destroy your copy when you no longer need it.`,
  },
} as const satisfies Partial<Record<PaperId, LetterTemplate>>;
