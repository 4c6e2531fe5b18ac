import { formatDate } from '../../../domain/common/date-words';
import type {
  PackAnswer,
  PackAttainment,
  PackContact,
  PackOutcome,
  ReviewPackData,
} from '../../../domain/reviews/pack-data';
import { Field } from '../parts/field';
import { PaperHead } from '../parts/paper-head';
import { SignOff } from '../parts/sign-off';

interface SheetProps {
  readonly data: ReviewPackData;
  readonly logo: string | null;
}

/** R6: the school's report, with each outcome of section E. */
export function SchoolReportSheet({ data, logo }: SheetProps) {
  const { review, plan, pupil } = data;
  const more = [
    { label: 'Plan issued', value: formatDate(plan.issuedOn) },
    { label: 'Started at this school', value: pupil.admissionDate ? formatDate(pupil.admissionDate) : '' },
    { label: 'First language', value: pupil.firstLanguage ?? '' },
    { label: 'Meeting', value: review.meetingOn ? formatDate(review.meetingOn) : 'To be arranged' },
  ];
  return (
    <section className="sheet" id="paper-school-report">
      <PaperHead
        school={data.school}
        logo={logo}
        title="School report"
        subtitle={`For the ${review.typeName.toLowerCase()} of the education, health and care plan`}
        pupil={pupil}
        more={more}
      />
      <Contacts contacts={data.contacts} />
      {data.answerGroups
        .filter((group) => group.key !== 'author')
        .map((group) => (
          <section key={group.key}>
            <h2>{group.title}</h2>
            <dl>
              {group.fields.map((field) => (
                <Answer key={field.key} field={field} />
              ))}
            </dl>
            {group.key === 'attainment' && <Attainment rows={data.attainments} />}
          </section>
        ))}
      {!data.answerGroups.some((group) => group.key === 'attainment') && data.attainments.length > 0 && (
        <section>
          <h2>Attainment</h2>
          <Attainment rows={data.attainments} />
        </section>
      )}
      <h2>Progress towards the outcomes of section E</h2>
      {data.outcomes.map((outcome) => (
        <OutcomeBox key={outcome.outcome.id} item={outcome} />
      ))}
      <h2>Written by</h2>
      <SignOff name={review.authorName} role={review.authorRole} />
    </section>
  );
}

function Contacts({ contacts }: { readonly contacts: readonly PackContact[] }) {
  if (contacts.length === 0) return null;
  return (
    <>
      <h2>Parents and carers</h2>
      <table>
        <thead>
          <tr>
            <th style={{ width: '32%' }}>Name</th>
            <th style={{ width: '18%' }}>Relationship</th>
            <th style={{ width: '16%' }}>Parental responsibility</th>
            <th>Telephone, e-mail, needs</th>
          </tr>
        </thead>
        <tbody>
          {contacts.map((contact) => (
            <tr key={contact.contactId}>
              <td>{contact.name}</td>
              <td>{contact.relationship}</td>
              <td>{contact.parentalResponsibility ? 'Yes' : 'No'}</td>
              <td>{contactWords(contact)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function contactWords(contact: PackContact): string {
  const interpreter =
    contact.interpreter && `interpreter needed${contact.language ? ` (${contact.language})` : ''}`;
  return [contact.mobile ?? contact.phone, contact.email, interpreter, contact.communicationNeeds]
    .filter(Boolean)
    .join('; ');
}

function Answer({ field }: { readonly field: PackAnswer }) {
  const isLong = field.kind === 'text';
  return <Field label={field.label} value={field.value} stacked={isLong} blankLines={isLong ? 2 : 1} />;
}

function Attainment({ rows }: { readonly rows: readonly PackAttainment[] }) {
  if (rows.length === 0) return null;
  return (
    <table>
      <thead>
        <tr>
          <th style={{ width: '40%' }}>Subject or test</th>
          <th>Earlier</th>
          <th>Previous</th>
          <th>Now</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <td>{row.subject}</td>
            <td>{row.earlier}</td>
            <td>{row.previous}</td>
            <td>{row.current}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function OutcomeBox({ item }: { readonly item: PackOutcome }) {
  const { outcome } = item;
  return (
    <div className="outcome">
      <div className="outcome-head">
        <h3 style={{ marginTop: 0 }}>
          Outcome {outcome.ref}
          {item.areaName && <span className="quiet">, {item.areaName.toLowerCase()}</span>}
        </h3>
        {outcome.byDate && <span className="small nums">by {formatDate(outcome.byDate)}</span>}
      </div>
      <p className="typed">{outcome.text}</p>
      <dl>
        <Field label="Step set last year" value={outcome.step} />
        <Field label="Starting point" value={item.baseline} />
        <Field label="Evidence" value={item.evidence} blankLines={2} />
        <Field label="Progress" value={item.progressName ?? progressToTick} />
        <Field label="Comment" value={item.comment} blankLines={2} />
        <Field label="This outcome" value={item.decisionName ?? '☐ Keep   ☐ Amend   ☐ Replace'} />
        <Field label="Step for the coming year" value={stepWords(item)} blankLines={2} />
      </dl>
    </div>
  );
}

const progressToTick = '☐ Achieved   ☐ On track   ☐ Some   ☐ None   ☐ No longer relevant';

function stepWords(item: PackOutcome): string | null {
  const measure = item.newMeasure && `Measured by: ${item.newMeasure}`;
  const by = item.newByDate && `By ${formatDate(item.newByDate)}`;
  return [item.newStep, measure, by].filter(Boolean).join('\n') || null;
}
