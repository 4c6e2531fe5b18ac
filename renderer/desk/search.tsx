import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { fold } from '../../domain/common/text';
import { ask } from '../app/calls';
import { paths } from '../app/paths';
import type { CommandGroup } from '../ui/command-groups';
import { CommandPalette } from '../ui/command-palette';
import { usePrivateName } from '../ui/private-text';

interface SearchProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** So many pupils are shown at most: with more, another letter helps. */
const mostPupils = 12;

/** Screens within the areas, found by typing. */
const moreScreens: readonly (readonly [label: string, to: string])[] = [
  ['Home', paths.home],
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
  ['Bring something back from a backup', paths.backups],
];

/** Ctrl+K: any screen, any pupil. */
export function Search({ isOpen, onClose }: SearchProps) {
  const [, navigate] = useLocation();
  const privateName = usePrivateName();
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
      const words = fold(text).split(/\s+/).filter(Boolean);
      const choices = await ask('pupils', 'choices', {});
      if (!choices.ok) return [];
      const found = choices.value.filter(({ name, knownAs }) => {
        const folded = fold(`${name} ${knownAs ?? ''}`);
        return words.every((word) => folded.includes(word));
      });
      const commands = found.slice(0, mostPupils).map(({ id, name, where }) => ({
        id,
        label: privateName(name),
        hint: where,
        onAction: () => {
          go(paths.pupil(id));
        },
      }));
      return commands.length === 0 ? [] : [{ id: 'pupils', label: 'Pupils', commands }];
    },
    [go, privateName],
  );

  return <CommandPalette isOpen={isOpen} onClose={onClose} groups={groups} find={find} />;
}
