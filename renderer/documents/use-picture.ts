import { useEffect, useState } from 'react';
import { isPictureKind } from '../../domain/documents/kinds';
import { ask } from '../app/calls';
import { pictureBlob } from './viewer/pictures/use-picture-url';

/**
 * The address in memory of a stored picture (a pupil's photo, the school's logo), for an Avatar or img; null without one, until it is
 * there, and where it cannot be shown.
 */
export function usePicture(documentId: string | null): string | null {
  const [shown, setShown] = useState<{ readonly id: string; readonly url: string } | null>(null);
  useEffect(() => {
    if (documentId === null) return;
    let url: string | null = null;
    let isGone = false;
    const open = async () => {
      const result = await ask('documents', 'contents', { id: documentId });
      if (!result.ok || !isPictureKind(result.value.kind)) return;
      const blob = await pictureBlob(result.value.kind, result.value.bytes);
      if (isGone || !blob) return;
      url = URL.createObjectURL(blob);
      setShown({ id: documentId, url });
    };
    void open();
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [documentId]);
  return shown?.id === documentId ? shown.url : null;
}
