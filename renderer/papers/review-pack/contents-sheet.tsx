import type { AppendixSheet, ContentsEntry, ReviewPackPaper } from '../../../domain/papers/review-pack';
import { Field } from '../parts/field';
import { PaperHead } from '../parts/paper-head';

/** First page: which child, which meeting, and what lies where. */
export function ContentsSheet({
  model,
  contents,
}: {
  readonly model: ReviewPackPaper;
  readonly contents: readonly ContentsEntry[];
}) {
  const { data, logo } = model;
  const { review, plan, pupil } = data;
  return (
    <section className="sheet" id="contents">
      <PaperHead
        data={data}
        logo={logo}
        title={model.title}
        subtitle={pupil.legalName}
        more={[
          { label: 'Local authority', value: plan.localAuthority },
          { label: 'Case officer', value: plan.caseOfficer, wide: true },
        ]}
      />
      <h2>The meeting</h2>
      <dl>
        <Field label="When" value={review.meetingWords ?? 'To be arranged'} />
        {review.place && <Field label="Where" value={review.place} />}
        {review.onlineLink && <Field label="Online" value={review.onlineLink} />}
        {review.chair && <Field label="Led by" value={review.chair} />}
      </dl>
      <h2>Contents</h2>
      <ul className="contents">
        {contents.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      <Unprintable appendices={model.appendices.filter((appendix) => appendix.placeholder)} />
      <p className="small keep" style={{ marginTop: '4mm' }}>
        These papers hold health and family information about a child. Keep them safe, share them only with
        people who need them for this review, and hand them back to the school or destroy them when they are
        no longer needed.
      </p>
    </section>
  );
}

function Entry({ entry }: { readonly entry: ContentsEntry }) {
  return (
    <li>
      <a href={`#${entry.id}`}>
        <span>{entry.label}</span>
        <span>
          {entry.title}
          {entry.detail && <span className="quiet">, {entry.detail}</span>}
        </span>
        <span className="page">{entry.page ?? '…'}</span>
      </a>
    </li>
  );
}

function Unprintable({ appendices }: { readonly appendices: readonly AppendixSheet[] }) {
  if (appendices.length === 0) return null;
  return (
    <div className="note" style={{ marginTop: '6mm' }}>
      <p>
        <strong>Not printed here:</strong>{' '}
        {appendices.map((appendix) => `appendix ${appendix.number}, ${appendix.title}`).join('; ')}. The page
        in its place says why.
      </p>
    </div>
  );
}
