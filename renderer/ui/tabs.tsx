import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './tabs.module.css';

export interface TabItem {
  readonly id: string;
  readonly label: string;
  /** Shown in brackets after the label. */
  readonly count?: number | undefined;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabItem[];
  readonly selected?: string | undefined;
  readonly onSelect?: ((id: string) => void) | undefined;
  /** Stays beside every part, under the row of tabs. */
  readonly beside?: ReactNode;
}

/** Parts of one thing, one at a time. */
export function Tabs({ label, tabs, selected, onSelect, beside }: TabsProps) {
  const panels = tabs.map((tab) => (
    <TabPanel key={tab.id} id={tab.id} className={styles['panel'] ?? ''}>
      {tab.content}
    </TabPanel>
  ));
  // An address may still name a part of another screen: then the first part is shown.
  const shown = tabs.find(({ id }) => id === selected) ?? tabs[0];
  return (
    <AriaTabs
      className={styles['tabs'] ?? ''}
      {...(selected !== undefined && shown && { selectedKey: shown.id })}
      {...(onSelect && { onSelectionChange: (key) => onSelect(String(key)) })}
    >
      <TabList aria-label={label} className={styles['list'] ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
            {tab.label}
            {tab.count !== undefined && <span className={styles['count']}>({tab.count})</span>}
          </Tab>
        ))}
      </TabList>
      {beside === undefined ? (
        panels
      ) : (
        <div className={styles['pair']}>
          <div className={styles['parts']}>{panels}</div>
          {beside}
        </div>
      )}
    </AriaTabs>
  );
}
