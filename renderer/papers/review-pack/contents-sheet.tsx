import type { ReviewPackPaper } from '../../../domain/papers/review-pack';
import { PaperHead } from '../parts/paper-head';

/** First page: which child, which meeting, and what lies where. */
export function ContentsSheet({ model }: { readonly model: ReviewPackPaper }) {
  const { data, contents, logo } = model;
  const { review, school, pupil } = data;
  const unprintable = model.appendices.filter((appendix) => appendix.placeholder);
  return (
    <section className="sheet" id="contents">
      <PaperHead
        school={school}
        logo={logo}
        title={`Papers for the ${review.typeName.toLowerCase()}`}
        subtitle={pupil.legalName}
        pupil={pupil}
      />
      <h2>The meeting</h2>
      <dl>
        <Line label="When" value={review.meetingWords ?? 'To be arranged'} />
        {review.place && <Line label="Where" value={review.place} />}
        {review.onlineLink && <Line label="Online" value={review.onlineLink} />}
        {review.chair && <Line label="Led by" value={review.chair} />}
      </dl>
      <h2>Contents</h2>
      <ul className="contents">
        {contents.map((entry) => (
          <li key={entry.id}>
            <a href={`#${entry.id}`}>
              <span>{entry.label}</span>
              <span>
                {entry.title}
                {entry.detail && <span className="quiet">, {entry.detail}</span>}
              </span>
              <span className="page">{entry.page ?? '…'}</span>
            </a>
          </li>
        ))}
      </ul>
      {unprintable.length > 0 && (
        <div className="note">
          <p>
            <strong>Not printed here:</strong>{' '}
            {unprintable.map((appendix) => `appendix ${appendix.number}, ${appendix.title}`).join('; ')}. The
            page in its place says why.
          </p>
        </div>
      )}
      <p className="small" style={{ marginTop: '6mm' }}>
        Confidential. These papers hold health and family information about a child. Keep them safe, share
        them only with people who need them for this review, and hand them back to the school or destroy them
        when they are no longer needed.
      </p>
    </section>
  );
}

function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="field">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
