import { useEffect, useRef } from 'react';
import type { ReviewPage } from '../../domain/reviews/api';
import { type ViewsPerson, viewsPeople } from '../../domain/reviews/views-progress';
import { usePrivateName } from '../ui/private-text';
import { ChildForm } from './child-form';
import { InviteeForm } from './invitee-form';
import { useReviewPart } from './use-review-tab';
import { ViewsPeople } from './views-people';
import styles from './views-tab.module.css';

/** The child's views, each parent's, each professional's advice: one person at a time, typed from the form as it came back. */
export function ViewsTab({ page }: { readonly page: ReviewPage }) {
  const people = viewsPeople(page.data);
  const [part, setPart] = useReviewPart(page.data.review.id, 'views');
  const shown = people.find(({ key }) => key === part) ?? people[0];
  const heading = useRef<HTMLHeadingElement>(null);
  // Who was just chosen is read out, and Tab goes on into that person's form.
  const wasChosen = useRef(false);
  useEffect(() => {
    if (wasChosen.current) heading.current?.focus();
    wasChosen.current = false;
  }, [part]);
  const choose = (key: string) => {
    wasChosen.current = key !== shown?.key;
    if (wasChosen.current) setPart(key);
    else heading.current?.focus();
  };
  if (!shown) return null;
  return (
    <div className={styles['body']}>
      <ViewsPeople people={people} shown={shown.key} onChoose={choose} />
      <section className={styles['form']} aria-labelledby="views-of">
        <FormHeading person={shown} headingRef={heading} />
        {shown.form === 'child' ? (
          <ChildForm page={page} />
        ) : (
          <InviteeForm key={shown.key} page={page} person={shown} />
        )}
      </section>
    </div>
  );
}

interface FormHeadingProps {
  readonly person: ViewsPerson;
  readonly headingRef: React.RefObject<HTMLHeadingElement | null>;
}

function FormHeading({ person, headingRef }: FormHeadingProps) {
  const name = usePrivateName()(person.name);
  const what = person.form === 'advice' ? 'Advice of' : 'Views of';
  return (
    <h2 id="views-of" ref={headingRef} tabIndex={-1} className={styles['heading']}>
      {what} {name}
    </h2>
  );
}
