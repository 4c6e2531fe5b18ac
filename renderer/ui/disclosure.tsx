import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components';
import styles from './disclosure.module.css';

export interface DisclosureProps {
  readonly title: string;
  readonly level?: 2 | 3 | 4 | undefined;
  readonly isOpenAtFirst?: boolean | undefined;
  readonly children: ReactNode;
}

/** Details for who wants them. */
export function Disclosure({ title, level = 3, isOpenAtFirst = false, children }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={isOpenAtFirst} className={styles['disclosure'] ?? ''}>
      <Heading level={level} className={styles['heading'] ?? ''}>
        <Button slot="trigger" className={styles['button'] ?? ''}>
          <ChevronRight size="1.125em" aria-hidden />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel>
        <div className={styles['panel']}>{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  );
}
