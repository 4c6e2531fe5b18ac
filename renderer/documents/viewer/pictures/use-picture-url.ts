import { useEffect, useState } from 'react';
import { kindWords, type PictureKind } from '../../../../domain/documents/kinds';
import { heicToJpeg } from '../../../heic/heic-to-jpeg';

export type PictureUrl =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'cannot-show' };

/** An address in memory for a picture, for as long as the component stands. */
export function usePictureUrl(kind: PictureKind, bytes: Uint8Array): PictureUrl {
  const [state, setState] = useState<PictureUrl>({ kind: 'opening' });
  useEffect(() => {
    let url: string | null = null;
    let isGone = false;
    const open = async () => {
      const blob = await pictureBlob(kind, bytes);
      if (isGone) return;
      if (blob) {
        url = URL.createObjectURL(blob);
        setState({ kind: 'open', url });
      } else setState({ kind: 'cannot-show' });
    };
    void open();
    return () => {
      isGone = true;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [kind, bytes]);
  return state;
}

/** A picture as something that the browser can show; null when it cannot be decoded. */
export async function pictureBlob(kind: PictureKind, bytes: Uint8Array): Promise<Blob | null> {
  if (kind === 'heic') return heicToJpeg(bytes);
  return new Blob([bytes.slice()], { type: kindWords(kind).mime });
}
