import { answerOf, groupsOf } from '../../../domain/papers/answers';
import { AnswerFields } from '../parts/answer-fields';
import { Field } from '../parts/field';
import { PaperHead } from '../parts/paper-head';
import { AttainmentTable } from './attainment-table';
import { ContactTable } from './contact-table';
import { DifferenceTable } from './difference-table';
import { InvitedTable } from './invited-table';
import { LaReportEnd } from './la-report-end';
import { OutcomeProgressTable } from './outcome-progress-table';
import { RecommendationBox } from './recommendation-box';
import type { SheetProps } from './sheet-props';

/** R12: the school’s report of the meeting, due at the local authority within two weeks (SEND Regulations 2014, reg. 20(7)). */
export function LaReportSheet({ data, logo, sheet }: SheetProps) {
  const { review, plan, record, pupil } = data;
  return (
    <section className="sheet" id={sheet.id}>
      <PaperHead
        data={data}
        logo={logo}
        title="Report to the local authority"
        subtitle={`On the ${review.typeName.toLowerCase()} meeting for ${pupil.legalName}`}
        more={[
          { label: 'Local authority', value: plan.localAuthority },
          { label: 'Case officer', value: plan.caseOfficer },
          { label: 'Meeting', date: review.meetingOn },
          { label: 'Review due by', date: review.anniversaryOn },
        ]}
      />
      <RecommendationBox record={record} isBlank={sheet.isBlank} />
      <Groups data={data} keys={['la-recommendation', 'la-placement']} />
      <h2>Differences of opinion</h2>
      <DifferenceTable differences={record.differences} isBlank={sheet.isBlank} />
      <h2>Parents and carers</h2>
      <ContactTable contacts={data.contacts} calledName={pupil.calledName} />
      <h2>School and placement</h2>
      <dl>
        <Field label="School" value={placement(data)} />
        {(plan.band !== null || sheet.isBlank) && <Field label="Level of funding" value={plan.band} />}
      </dl>
      {groupsOf(data.answerGroups, ['attendance']).map((group) => (
        <section key={group.key} className="keep">
          <h2>{group.title}</h2>
          <div className="side-by-side">
            <AnswerFields group={group} textLines={1} />
          </div>
        </section>
      ))}
      <h2>Attainment</h2>
      <AttainmentTable rows={data.attainments} />
      <h2>Who was invited, who came and who sent advice</h2>
      <InvitedTable invitees={data.invitees} />
      <Groups data={data} keys={['la-views']} />
      <h2>Progress towards the outcomes of section E</h2>
      <OutcomeProgressTable outcomes={data.outcomes} records={record.outcomes} />
      <Groups data={data} keys={['la-effect']} textLines={2} />
      <h2>Next review</h2>
      <dl>
        <Field label="Proposed date" value={answerOf(record.laReport, 'laNextReviewOn')} />
      </dl>
      <LaReportEnd data={data} attached={sheet.attached ?? []} isBlank={sheet.isBlank} />
    </section>
  );
}

interface GroupsProps {
  readonly data: SheetProps['data'];
  readonly keys: readonly string[];
  /** Lines that an unanswered text leaves, where the form has no room for three. */
  readonly textLines?: number;
}

function Groups({ data, keys, textLines }: GroupsProps) {
  return groupsOf(data.record.laReport, keys).map((group) => (
    <section key={group.key}>
      {/* The reasons follow the recommendation, which has the heading. */}
      {group.key !== 'la-recommendation' && <h2>{group.title}</h2>}
      <AnswerFields group={group} {...(textLines !== undefined && { textLines })} />
    </section>
  ));
}

/** What section I says, else the school itself. */
function placement({ plan, school }: SheetProps['data']): string {
  const named = plan.texts.filter(({ letter }) => letter === 'I').map(({ text }) => text);
  return named.filter(Boolean).join(', ') || school.name;
}
