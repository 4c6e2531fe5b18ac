import { useState } from 'react';
import { planDocumentAmong } from '../../../domain/ehc-plans/entry/plan-document';
import type { DocumentItem } from '../../../domain/documents/model';
import { useRead } from '../../app/calls';

export interface PlanDocumentChoice {
  /** The pupil's PDFs. */
  readonly documents: readonly DocumentItem[];
  readonly chosen: DocumentItem | null;
  readonly choose: (id: string | null) => void;
}

/** Which of the pupil's documents is the plan itself: what its name says, until the user chooses. */
export function usePlanDocument(pupilId: string): PlanDocumentChoice {
  const { value = [] } = useRead('documents', 'forPupil', { pupilId });
  const [chosenId, setChosenId] = useState<string | null | undefined>(undefined);
  const documents = value.filter(({ kind }) => kind === 'pdf');
  const chosen =
    chosenId === undefined
      ? planDocumentAmong(documents)
      : (documents.find(({ id }) => id === chosenId) ?? null);
  return { documents, chosen, choose: setChosenId };
}
