import { isAnswered } from '../../../domain/papers/answers';
import { AnswerFields } from '../parts/answer-fields';
import { PaperHead } from '../parts/paper-head';
import { SignOff } from '../parts/sign-off';
import { AttainmentTable } from './attainment-table';
import { ContactTable } from './contact-table';
import { OutcomeTable } from './outcome-table';
import type { SheetProps } from './sheet-props';

/** Figures and short answers, printed two beside each other. */
const shortFacts: ReadonlySet<string> = new Set(['attendance', 'circumstances']);

/** R6: the school's report, with each outcome of section E. */
export function SchoolReportSheet({ data, logo, sheet }: SheetProps) {
  const { review, pupil } = data;
  const groups = data.answerGroups.filter((group) => group.key !== 'author');
  const cameBack = !sheet.isBlank && isAnswered(groups);
  return (
    <section className={cameBack ? 'sheet came-back' : 'sheet'} id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="School report"
        subtitle={`For the ${review.typeName.toLowerCase()} of the education, health and care plan`}
        more={[
          { label: 'Started at this school', date: pupil.admissionDate },
          { label: 'First language', value: pupil.firstLanguage },
          review.meetingOn
            ? { label: 'Meeting', date: review.meetingOn }
            : { label: 'Meeting', value: 'To be arranged' },
        ]}
      />
      <h2>Parents and carers</h2>
      <ContactTable contacts={data.contacts} calledName={pupil.calledName} />
      {groups.map((group) => (
        <section
          key={group.key}
          className={cameBack && shortFacts.has(group.key) ? 'short-facts' : undefined}
        >
          <h2>{group.title}</h2>
          <AnswerFields group={group} cameBack={cameBack} />
        </section>
      ))}
      <h2>Attainment</h2>
      <AttainmentTable rows={data.attainments} />
      <h2>Progress towards the outcomes of section E</h2>
      {data.outcomes.length === 0 && <p>No outcome of section E has been entered for this plan.</p>}
      {data.outcomes.map((outcome) => (
        <OutcomeTable key={outcome.outcome.id} item={outcome} />
      ))}
      <section className="keep with-previous">
        <h2>Written by</h2>
        <SignOff author={{ name: review.authorName, role: review.authorRole }} />
      </section>
    </section>
  );
}
