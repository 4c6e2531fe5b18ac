import { Printer, RefreshCw, Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { MadePack } from '../../domain/papers/api';
import { ask } from '../app/calls';
import { paths } from '../app/paths';
import { useProgress } from '../app/use-progress';
import { Button } from '../ui/button';
import { Callout } from '../ui/callout';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { LinkButton } from '../ui/link-button';
import { PageHeading } from '../ui/page-heading';
import { ProgressBar } from '../ui/progress-bar';
import { notify } from '../ui/toasts';
import { PackPreview } from './pack-preview';
import styles from './pack-screen.module.css';
import { PackSummary } from './pack-summary';

type State =
  | { readonly at: 'making' }
  | { readonly at: 'made'; readonly pack: MadePack; readonly content: Uint8Array }
  | { readonly at: 'stopped'; readonly message: string };

/** Preview of the review pack: every page as it will be printed, what is in it, and what to know before printing. */
export function PackScreen({ reviewId }: { readonly reviewId: string }) {
  const [attempt, setAttempt] = useState(0);
  return (
    <PackRun
      key={attempt}
      reviewId={reviewId}
      onAgain={() => {
        setAttempt(attempt + 1);
      }}
    />
  );
}

interface PackRunProps {
  readonly reviewId: string;
  readonly onAgain: () => void;
}

/** One making of the pack, and what can be done with it. */
function PackRun({ reviewId, onAgain: again }: PackRunProps) {
  const [state, setState] = useState<State>({ at: 'making' });
  const [isAsking, setAsking] = useState(false);

  useEffect(() => {
    let isWanted = true;
    let packId: string | null = null;
    const make = async (): Promise<void> => {
      const next = await makePack(reviewId);
      if (next.at === 'made') packId = next.pack.packId;
      if (isWanted) setState(next);
      else if (packId) void ask('papers', 'dropPack', { packId });
    };
    void make();
    return () => {
      isWanted = false;
      if (packId) void ask('papers', 'dropPack', { packId });
      else void ask('papers', 'cancelPack', {});
    };
  }, [reviewId]);

  const pack = state.at === 'made' ? state.pack : null;

  const save = async (): Promise<void> => {
    setAsking(false);
    if (!pack) return;
    const saved = await ask('papers', 'savePack', { packId: pack.packId });
    if (!saved.ok) notify({ text: saved.problem.message, isProblem: true });
    else if (saved.value.saved) notify({ text: 'The pack was saved.' });
  };
  const print = async (): Promise<void> => {
    if (!pack) return;
    const printed = await ask('papers', 'printPack', { packId: pack.packId });
    if (!printed.ok) notify({ text: printed.problem.message, isProblem: true });
    else if (printed.value.printed) notify({ text: 'The pack was sent to the printer.' });
  };

  return (
    <div className={styles['screen']}>
      <PageHeading
        title="Review pack"
        lead={pack ? `${pack.pages} pages, ${attachmentsInWords(pack.attachments)}` : undefined}
        actions={
          <div className={styles['actions']}>
            <LinkButton to={paths.review(reviewId)} kind="quiet">
              Back to the review
            </LinkButton>
            {pack && (
              <>
                <Button icon={RefreshCw} onPress={again}>
                  Make it again
                </Button>
                <Button
                  icon={Save}
                  onPress={() => {
                    setAsking(true);
                  }}
                >
                  Save a copy
                </Button>
                <Button kind="primary" isMain icon={Printer} onPress={() => void print()}>
                  Print
                </Button>
              </>
            )}
          </div>
        }
      />
      {state.at === 'making' && <Making />}
      {state.at === 'stopped' && (
        <Callout tone="warning" heading="There is no pack yet">
          <p>{state.message}</p>
          <Button kind="primary" onPress={again}>
            Make the pack
          </Button>
        </Callout>
      )}
      {state.at === 'made' && (
        <div className={styles['columns']}>
          <PackPreview content={state.content} />
          <PackSummary pack={state.pack} />
        </div>
      )}
      <ConfirmDialog
        title="Save an unprotected copy?"
        isOpen={isAsking}
        actionLabel="Save a copy"
        onConfirm={() => void save()}
        onCancel={() => {
          setAsking(false);
        }}
      >
        <p>
          Outside the vault the file is not encrypted: whoever finds it can read it. Keep it only as long as
          you need it.
        </p>
      </ConfirmDialog>
    </div>
  );
}

async function makePack(reviewId: string): Promise<State> {
  const made = await ask('papers', 'makePack', { reviewId });
  if (!made.ok) return { at: 'stopped', message: made.problem.message };
  const content = await ask('papers', 'packContent', { packId: made.value.packId });
  if (!content.ok) return { at: 'stopped', message: content.problem.message };
  return { at: 'made', pack: made.value, content: content.value.bytes };
}

function Making() {
  const progress = useProgress('pack');
  return (
    <ProgressBar
      label={progress?.doing ?? 'Reading the attachments'}
      value={progress && progress.total > 0 ? progress.done / progress.total : null}
      onCancel={() => void ask('papers', 'cancelPack', {})}
    />
  );
}

function attachmentsInWords(count: number): string {
  if (count === 0) return 'no attachments';
  return count === 1 ? 'one attachment' : `${count} attachments`;
}
