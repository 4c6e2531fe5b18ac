import { FileText } from 'lucide-react';
import { useState } from 'react';
import type { PaperSheet } from '../../domain/papers/papers';
import { canBeWord } from '../../domain/papers/word';
import { ask } from '../app/calls';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { Menu } from '../ui/menu';
import { notify } from '../ui/toasts';

type WordSheet = Pick<PaperSheet, 'id' | 'paper' | 'title' | 'inviteeId' | 'isBlank'>;

interface WordButtonsProps {
  readonly reviewId: string;
  /** Those of which there is no Word file are passed over. */
  readonly sheets: readonly WordSheet[];
}

/** Letters and the report to the authority as files that can be written in further: one button, or a list to choose from. */
export function WordButtons({ reviewId, sheets }: WordButtonsProps) {
  const [asked, setAsked] = useState<WordSheet | null>(null);
  const offered = sheets.filter(({ paper, isBlank }) => canBeWord(paper) && !isBlank);
  const [only] = offered;
  if (!only) return null;
  const save = async ({ paper, inviteeId }: WordSheet): Promise<void> => {
    setAsked(null);
    const saved = await ask('papers', 'saveWord', { reviewId, paper, inviteeId });
    if (!saved.ok) notify({ text: saved.problem.message, isProblem: true });
    else if (saved.value.saved) notify({ text: 'The Word file was saved.' });
  };
  return (
    <>
      {offered.length === 1 ? (
        <Button icon={FileText} onPress={() => setAsked(only)}>
          Save as a Word file
        </Button>
      ) : (
        <Menu
          label="Save as a Word file"
          items={offered.map((sheet) => ({
            id: sheet.id,
            label: sheet.title,
            onAction: () => setAsked(sheet),
          }))}
        />
      )}
      <ConfirmDialog
        title="Save an unprotected copy?"
        isOpen={asked !== null}
        actionLabel="Save a Word file"
        onConfirm={() => {
          if (asked) void save(asked);
        }}
        onCancel={() => setAsked(null)}
      >
        <p>{asked?.title}</p>
        <p>
          Outside the vault the file is not encrypted: whoever finds it can read it. Keep it only as long as
          you need it.
        </p>
      </ConfirmDialog>
    </>
  );
}
