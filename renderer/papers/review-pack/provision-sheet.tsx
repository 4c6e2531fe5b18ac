import { answeredAndOpen, fieldOf, isAnswered } from '../../../domain/papers/answers';
import { formatDate } from '../../../domain/common/date-words';
import { provisionReport, type ProvisionSums } from '../../../domain/reviews/delivered';
import { AnswerLine } from '../parts/answer-fields';
import { NotFilledIn } from '../parts/not-filled-in';
import { PaperHead } from '../parts/paper-head';
import { FundingTable } from './funding-table';
import { ProvisionTable } from './provision-table';
import type { SheetProps } from './sheet-props';

/** A list of fewer characters stays on one page. */
const shortList = 1500;

function subtitleFor({ upTo }: ProvisionSums): string {
  const until = upTo === null ? '' : `, up to ${formatDate(upTo)}`;
  return `Section F of the plan: what was planned, what happened, and what it cost${until}`;
}

/** R7: section F planned against delivered, with cost and funding; health and social care after it. */
export function ProvisionSheet({ data, logo, sheet }: SheetProps) {
  const report = provisionReport(data);
  const { funding } = data.record;
  const { universal } = data.provision;
  const education = report.rows.filter(({ item }) => item.section === 'F');
  const other = report.rows.filter(({ item }) => item.section !== 'F');
  const resources = ['fundingEquipment', 'fundingTimetable'].flatMap((key) => fieldOf(funding, key) ?? []);
  const cameBack = !sheet.isBlank && (isAnswered(funding) || Object.keys(data.record.delivered).length > 0);
  const { answered, open } = answeredAndOpen(resources);
  return (
    <section className={cameBack ? 'sheet landscape came-back' : 'sheet landscape'} id={sheet.id}>
      <PaperHead data={data} logo={logo} title="Provision and funding" subtitle={subtitleFor(report.sums)} />
      <h2>Special educational provision (section F)</h2>
      <ProvisionTable rows={education} sums={report.sums} />
      {universal.length > 0 && (
        <section className={universal.join('').length < shortList ? 'keep' : undefined}>
          <h3>Provision without figures</h3>
          <ul>
            {universal.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
      {other.length > 0 && (
        <>
          <h2>Health and social care (sections G, H1 and H2)</h2>
          <ProvisionTable rows={other} sums={null} />
        </>
      )}
      <div className="funding-and-resources">
        <section className="keep">
          <h2>Funding for the year</h2>
          <FundingTable report={report} isBlank={sheet.isBlank} cameBack={cameBack} />
        </section>
        <section>
          <h2>Resources</h2>
          <dl>
            {(cameBack ? answered : resources).map((field) => (
              <AnswerLine key={field.key} field={field} stacked lines={4} />
            ))}
          </dl>
          {cameBack && <NotFilledIn labels={open} />}
        </section>
      </div>
    </section>
  );
}
