import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { initialsOf } from '../../domain/common/initials';
import { fold } from '../../domain/common/text';
import type { PupilChoice } from '../../domain/pupils/api';
import { hitKinds } from '../../domain/search/sources';
import { ask } from '../app/calls';
import { paths } from '../app/paths';
import { hitGroups } from '../search/hit-groups';
import type { Command, CommandGroup } from '../ui/command-groups';
import { CommandPalette } from '../ui/command-palette';
import { useIsPrivate } from '../ui/private-text';

interface SearchProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** So many pupils are shown at most: with more, another letter helps. */
const mostPupils = 12;

/** Screens within the areas, found by typing. */
const moreScreens: readonly (readonly [label: string, to: string])[] = [
  ['Home', paths.home],
  ['Moving on: SEN files for the next schools', paths.movingOn],
  ['Year planner', paths.planner],
  ['Progress of a group', paths.groupProgress],
  ['Meetings with parents', paths.parentMeetings],
  ['Banks of outcomes, strategies and equipment', paths.banks],
  ['Teacher’s sheets', paths.teacherSheets],
  ['Runs of provision', paths.runs],
  ['Sessions of the week', paths.sessions],
  ['Catalogue of provision', paths.catalogue],
  ['Costs of provision', paths.costs],
  ['Impact of provision', paths.impact],
  ['What if: versions of the map', paths.whatIf],
  ['Import a provision map', paths.importMap],
  ['Import pupils from a file', paths.importPupils],
  ['Bin: what was deleted, to be put back', paths.bin],
  ['Bring something back from a backup', paths.backups],
];

/** Ctrl+K: any screen, any pupil, and whatever is written in a record or a document. */
export function Search({ isOpen, onClose }: SearchProps) {
  const [, navigate] = useLocation();
  const isPrivate = useIsPrivate();
  const go = useCallback(
    (to: string) => {
      onClose();
      navigate(to);
    },
    [navigate, onClose],
  );

  const groups = useMemo<readonly CommandGroup[]>(() => {
    const command = (label: string, to: string) => ({
      id: to,
      label,
      onAction: () => {
        go(to);
      },
    });
    return [
      {
        id: 'places',
        label: 'Go to',
        commands: [
          command('Pupils', paths.pupils),
          command('Reviews', paths.reviews),
          command('Support plans', paths.supportPlans),
          command('Provision map', paths.provision),
          command('Timetable', paths.timetable),
          command('School, classes, staff, terms and letters', paths.school),
          command('Settings', paths.settings),
        ],
      },
      {
        id: 'screens',
        label: 'Screens',
        onlyWhenTyped: true,
        commands: moreScreens.map(([label, to]) => command(label, to)),
      },
    ];
  }, [go]);

  const find = useCallback(
    async (text: string): Promise<readonly CommandGroup[]> => {
      const [named, records] = await Promise.all([pupilsCalled(text), ask('search', 'find', { text })]);
      const pupils = named.slice(0, mostPupils).map(({ id, name, where }) => ({
        id: `pupils ${id}`,
        label: isPrivate ? initialsOf(name) : name,
        hint: where,
        onAction: () => {
          go(paths.pupil(id));
        },
      }));
      const found = records.ok ? hitGroups(records.value, { isPrivate, go }) : [];
      return withNamed(pupils, found);
    },
    [go, isPrivate],
  );

  return <CommandPalette isOpen={isOpen} onClose={onClose} groups={groups} find={find} />;
}

/** Pupils with every word typed somewhere in their names, in the middle of a name too. */
async function pupilsCalled(text: string): Promise<readonly PupilChoice[]> {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const choices = await ask('pupils', 'choices', {});
  if (!choices.ok) return [];
  return choices.value.filter(({ name, knownAs }) => {
    const folded = fold(`${name} ${knownAs ?? ''}`);
    return words.every((word) => folded.includes(word));
  });
}

/** The pupils found by name come first; those of whom something else was found follow, none twice. */
function withNamed(named: readonly Command[], found: readonly CommandGroup[]): readonly CommandGroup[] {
  const [pupils, others] = [found.filter(isPupils), found.filter((group) => !isPupils(group))];
  const known = new Set(named.map(({ id }) => id));
  const more = pupils.flatMap(({ commands }) => commands.filter(({ id }) => !known.has(id)));
  const all = [...named, ...more];
  return [
    ...(all.length === 0 ? [] : [{ id: 'found-pupil', label: hitKinds.pupil, commands: all }]),
    ...others,
  ];
}

function isPupils({ id }: CommandGroup): boolean {
  return id === 'found-pupil';
}
