import { useEffect } from 'react';
import { useSearch } from 'wouter';
import type { PlanPage } from '../../domain/ehc-plans/plan-view';
import { type SectionLetter, sections } from '../../domain/ehc-plans/sections';
import styles from './plan-screen.module.css';

/** The sections of the plan with how much is in each; a press brings the section to the top. */
export function SectionNav({ page }: { readonly page: PlanPage }) {
  useSectionInView();
  return (
    <nav className={styles['nav']} aria-label="Sections of the plan">
      <ul>
        {sections.map(({ letter, short }) => (
          <li key={letter}>
            <button type="button" className={styles['navButton']} onClick={() => goTo(letter)}>
              <span className={styles['letter']}>{letter}</span>
              <span>{short}</span>
              <span className={styles['count']}>{countIn(page, letter)}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Brings the section that the address names into view, once it is on the page. */
function useSectionInView(): void {
  const wanted = new URLSearchParams(useSearch()).get('section');
  useEffect(() => {
    if (wanted !== null) goTo(wanted);
  }, [wanted]);
}

function goTo(letter: string): void {
  const section = document.getElementById(`section-${letter}`);
  section?.scrollIntoView({ block: 'start' });
  const first = section?.querySelector<HTMLElement>('input, textarea, button');
  first?.focus({ preventScroll: true });
}

function countIn(page: PlanPage, letter: SectionLetter): string {
  switch (letter) {
    case 'A':
    case 'I':
    case 'J':
      return page.texts.some((text) => text.letter === letter && text.text !== '') ? '✓' : 'empty';
    case 'B':
    case 'C':
    case 'D':
      return String(page.needs.filter((need) => need.letter === letter).length);
    case 'E':
      return String(page.outcomes.length);
    case 'K':
      return String(page.advice.length);
    default:
      return String(page.provisions.filter((provision) => provision.section === letter).length);
  }
}
