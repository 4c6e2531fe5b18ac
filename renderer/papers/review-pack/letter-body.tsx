import type { ReactNode } from 'react';

/** The text of a letter: paragraphs, lists ("- …") and facts ("When: …"), each as it is meant to be read. */
export function LetterBody({ body }: { readonly body: string }) {
  return (
    <div className="letter-body">
      {body.split(/\n{2,}/).map((paragraph, at) => (
        <Paragraph key={`${at} ${paragraph}`} lines={paragraph.split('\n')} />
      ))}
    </div>
  );
}

function Paragraph({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.every((line) => fact(line))) return <Facts lines={lines} />;
  const bullets = lines.filter((line) => line.startsWith('- '));
  const before = lines.slice(
    0,
    lines.findIndex((line) => line.startsWith('- ')),
  );
  const text = bullets.length === 0 ? lines : before;
  const after =
    bullets.length === 0 ? [] : lines.filter((line) => !line.startsWith('- ')).slice(before.length);
  return (
    <>
      <Words lines={text} isIntroduction={bullets.length > 0} />
      {bullets.length > 0 && (
        <ul>
          {bullets.map((bullet) => (
            <li key={bullet}>{bullet.slice(2)}</li>
          ))}
        </ul>
      )}
      <Words lines={after} isIntroduction={false} />
    </>
  );
}

function Words({
  lines,
  isIntroduction,
}: {
  readonly lines: readonly string[];
  readonly isIntroduction: boolean;
}) {
  if (lines.length === 0) return null;
  return <p className={isIntroduction ? 'letter-introduction' : undefined}>{lines.join('\n')}</p>;
}

/** 'When: Thursday 21 January' as its two parts; null for any other line. */
function fact(line: string): { readonly label: string; readonly value: string } | null {
  const [, label, value] = /^(\p{Lu}[\p{L} ]{1,30}): (\S.*)$/u.exec(line) ?? [];
  return label === undefined || value === undefined || value.length > 120 ? null : { label, value };
}

function Facts({ lines }: { readonly lines: readonly string[] }) {
  return (
    <dl className="letter-facts">
      {lines.map((line) => {
        const { label, value } = fact(line) ?? { label: '', value: line };
        return (
          <div key={line}>
            <dt>
              <p>{label}</p>
            </dt>
            <dd>
              <p>{value}</p>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
