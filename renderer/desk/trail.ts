import { paths } from '../app/paths';

export interface TrailStep {
  readonly label: string;
  readonly to?: string;
}

const trails: readonly (readonly [pattern: RegExp, trail: readonly TrailStep[]])[] = [
  [/^\/pupils\/.+\/profile/, [{ label: 'Pupils', to: paths.pupils }, { label: 'One-page profile' }]],
  [
    /^\/pupils\/(?:access\/|.+\/access)/,
    [{ label: 'Pupils', to: paths.pupils }, { label: 'Copies of the record' }],
  ],
  [/^\/pupils\/.+\/transfer/, [{ label: 'Pupils', to: paths.pupils }, { label: 'File for the next school' }]],
  [/^\/pupils\/moving-on/, [{ label: 'Pupils', to: paths.pupils }, { label: 'Moving on' }]],
  [/^\/pupils\/./, [{ label: 'Pupils', to: paths.pupils }, { label: 'Pupil' }]],
  [/^\/pupils/, [{ label: 'Pupils' }]],
  [/^\/plans\/.+\/entry/, [{ label: 'Pupils', to: paths.pupils }, { label: 'Enter a plan quickly' }]],
  [/^\/plans\/.+\/compare/, [{ label: 'Pupils', to: paths.pupils }, { label: 'Compare versions' }]],
  [/^\/plans\/./, [{ label: 'Pupils', to: paths.pupils }, { label: 'EHC plan' }]],
  [/^\/documents\/./, [{ label: 'Pupils', to: paths.pupils }, { label: 'Document' }]],
  [/^\/import/, [{ label: 'Pupils', to: paths.pupils }, { label: 'Import' }]],
  [/^\/reviews\/.+\/copy/, [{ label: 'Reviews', to: paths.reviews }, { label: 'Copy sheet' }]],
  [/^\/reviews\/.+\/pack/, [{ label: 'Reviews', to: paths.reviews }, { label: 'Review pack' }]],
  [/^\/reviews\/planner/, [{ label: 'Reviews', to: paths.reviews }, { label: 'Year planner' }]],
  [/^\/reviews\/./, [{ label: 'Reviews', to: paths.reviews }, { label: 'Review' }]],
  [/^\/reviews/, [{ label: 'Reviews' }]],
  [/^\/support\/meetings/, [{ label: 'Plans', to: paths.supportPlans }, { label: 'Meetings with parents' }]],
  [/^\/support\/progress/, [{ label: 'Plans', to: paths.supportPlans }, { label: 'Progress' }]],
  [/^\/support\/banks/, [{ label: 'Plans', to: paths.supportPlans }, { label: 'Banks' }]],
  [/^\/support\/sheets/, [{ label: 'Plans', to: paths.supportPlans }, { label: 'Teacher’s sheets' }]],
  [/^\/support\/./, [{ label: 'Plans', to: paths.supportPlans }, { label: 'Support plan' }]],
  [/^\/support/, [{ label: 'Plans' }]],
  [/^\/provision\/runs\/./, [{ label: 'Provision', to: paths.provision }, { label: 'Run' }]],
  [/^\/provision\/runs/, [{ label: 'Provision', to: paths.provision }, { label: 'Runs' }]],
  [/^\/provision\/catalogue/, [{ label: 'Provision', to: paths.provision }, { label: 'Catalogue' }]],
  [/^\/provision\/import/, [{ label: 'Provision', to: paths.provision }, { label: 'Import a map' }]],
  [/^\/provision\/costs/, [{ label: 'Provision', to: paths.provision }, { label: 'Costs' }]],
  [/^\/provision\/what-if/, [{ label: 'Provision', to: paths.provision }, { label: 'What if' }]],
  [/^\/provision\/impact/, [{ label: 'Provision', to: paths.provision }, { label: 'Impact' }]],
  [/^\/provision\/sessions/, [{ label: 'Provision', to: paths.provision }, { label: 'Sessions' }]],
  [/^\/provision/, [{ label: 'Provision' }]],
  [/^\/timetable/, [{ label: 'Timetable' }]],
  [/^\/school/, [{ label: 'School' }]],
  [/^\/settings\/backups/, [{ label: 'Settings', to: paths.settings }, { label: 'From a backup' }]],
  [
    /^\/settings\/records\/rules/,
    [{ label: 'Settings', to: paths.settings }, { label: 'How long records are kept' }],
  ],
  [
    /^\/settings\/records\/certificates/,
    [{ label: 'Settings', to: paths.settings }, { label: 'Certificates of disposal' }],
  ],
  [/^\/settings\/records/, [{ label: 'Settings', to: paths.settings }, { label: 'Records to review' }]],
  [/^\/bin/, [{ label: 'Settings', to: paths.settings }, { label: 'Bin' }]],
  [/^\/settings/, [{ label: 'Settings' }]],
];

/** Where am I: the steps from the area to the screen. No names: they stand in the screen itself. */
export function trailOf(location: string): readonly TrailStep[] {
  return trails.find(([pattern]) => pattern.test(location))?.[1] ?? [{ label: 'Home' }];
}
