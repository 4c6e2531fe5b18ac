import type { ReactNode } from 'react';
import { Lines } from '../parts/lines';

interface ProfileBoxProps {
  readonly title: string;
  /** Undefined: room to write on a blank form, nothing on a filled one. */
  readonly text: string | undefined;
  readonly isBlank: boolean;
  readonly lines: number;
  readonly symbol?: ReactNode;
}

/** A part of a profile; one that was not answered is left out, unless it is to be written in. */
export function ProfileBox({ title, text, isBlank, lines, symbol }: ProfileBoxProps) {
  if (text === undefined && !isBlank) return null;
  return (
    <section className="profile-box">
      <h3>
        {symbol}
        {title}
      </h3>
      {text === undefined ? <Lines count={lines} /> : <p className="typed">{text}</p>}
    </section>
  );
}
