import { initialsOf } from '../../domain/common/initials';
import { formatDate } from '../../domain/common/date-words';
import type { Hit } from '../../domain/search/api';
import type { HitGroup } from '../../domain/search/rank';
import { hitKinds, placeInWords, searchSources } from '../../domain/search/sources';
import type { Command, CommandGroup } from '../ui/command-groups';
import { hitPath } from './hit-path';
import { SnippetLine } from './snippet-line';

export interface HitOptions {
  /** Names as initials, and nothing of the texts. */
  readonly isPrivate: boolean;
  readonly go: (to: string) => void;
}

/** What was found, as lines of the palette: where it is, whose and of when, and the text around the words. */
export function hitGroups(groups: readonly HitGroup<Hit>[], options: HitOptions): readonly CommandGroup[] {
  return groups.map(({ kind, hits }) => ({
    id: `found-${kind}`,
    label: hitKinds[kind],
    commands: hits.map((hit) => toCommand(hit, options)),
  }));
}

function toCommand(hit: Hit, { isPrivate, go }: HitOptions): Command {
  const name = (text: string): string => (isPrivate ? initialsOf(text) : text);
  const { source, mark, whose, dated, page, snippet } = hit;
  const place = placeInWords(source, mark);
  const isPerson = searchSources[source].kind === 'person';
  const label = source === 'pupils' ? name(whose ?? '') : isPerson ? name(place) : place;
  const about = [
    ...(whose !== null && source !== 'pupils' ? [name(whose)] : []),
    ...(dated === null ? [] : [formatDate(dated)]),
    ...(page === null || isPrivate ? [] : [`page ${page}`]),
  ];
  return {
    id: `${source} ${hit.id}`,
    label,
    hint: about.join(', ') || undefined,
    ...(!isPrivate && tellsMore(hit, label) && { detail: <SnippetLine parts={snippet} /> }),
    onAction: () => {
      go(hitPath(hit));
    },
  };
}

/** A name or a title is not said twice. */
function tellsMore({ source, isInside, snippet }: Hit, label: string): boolean {
  const text = snippet.map((part) => part.text).join('');
  return isInside || (source !== 'pupils' && snippet.some(({ isHit }) => isHit) && text.trim() !== label);
}
