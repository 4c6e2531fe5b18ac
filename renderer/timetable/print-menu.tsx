import type { View } from '../../domain/timetable/views';
import type { TimetableWeek } from '../../domain/timetable/week';
import { ask } from '../app/calls';
import { Menu } from '../ui/menu';
import { useIsPrivate } from '../ui/private-text';
import { notify } from '../ui/toasts';

type PaperOf = 'assistant' | 'pupil' | 'class';

const alls: readonly { readonly of: PaperOf; readonly label: string }[] = [
  { of: 'assistant', label: 'all assistants' },
  { of: 'class', label: 'all classes' },
  { of: 'pupil', label: 'all pupils with support' },
];

/** The timetable that is shown, or a page for each; on paper, or as one PDF. Names are initials while they are hidden. */
export function PrintMenu({ week, view }: { readonly week: TimetableWeek; readonly view: View | null }) {
  const names = useIsPrivate() ? 'initials' : 'full';
  const send = async (call: 'print' | 'savePdf', of: PaperOf, id: string | null) => {
    const input = { schoolId: week.schoolId, on: week.monday, of, id, names } as const;
    const result = await ask('timetable', call, input);
    if (!result.ok) notify({ text: result.problem.message, isProblem: true });
    else if ('saved' in result.value && result.value.saved)
      notify({ text: 'Saved. The copy is not protected: whoever has the file can read it.' });
  };
  const shown = view === null || view.kind === 'room' ? null : { of: view.kind, id: view.id };
  const items = (call: 'print' | 'savePdf', verb: string) => [
    ...(shown
      ? [
          {
            id: `${call}-this`,
            label: `${verb} this timetable`,
            onAction: () => void send(call, shown.of, shown.id),
          },
        ]
      : []),
    ...alls.map(({ of, label }) => ({
      id: `${call}-${of}`,
      label: `${verb} ${label}`,
      onAction: () => void send(call, of, null),
    })),
  ];
  return (
    <>
      <Menu label="Print" items={items('print', 'Print')} />
      <Menu label="Save a PDF" items={items('savePdf', 'Save')} />
    </>
  );
}
