import type { ReactNode } from 'react';
import { Pair } from '../parts/pair';
import { fullName, yearAndClass } from '../../../domain/papers/head-facts';
import { SchoolLine } from '../parts/school-line';
import type { SheetProps } from './sheet-props';

type ChildHeadProps = Pick<SheetProps, 'data' | 'logo'> & { readonly children: ReactNode };

/** The head of the child’s own pages: name, class and the day of the meeting. Numbers and needs stand on the page for the adult. */
export function ChildHead({ data: { school, pupil, review }, logo, children }: ChildHeadProps) {
  return (
    <header className="head child-head">
      <SchoolLine school={school} logo={logo} />
      <h1>My views</h1>
      <dl className="pupil-line">
        <Pair wide label="My name" value={fullName(pupil)} />
        <Pair label="My class" value={yearAndClass(pupil)} />
        <Pair label="My meeting" date={review.meetingOn} />
      </dl>
      {children}
    </header>
  );
}
