import type { PlannedPage } from '../plan-pack';
import type { PackRequest } from './pack-contents';
import type { PageNumber } from './page-number';
import type { Stamp } from './stamp-page';

/** 'Confidential · Annual review papers, Maya T.' and 'Appendix 3, page 2 of 9 · page 41 of 75'. */
export function stampFor(
  page: PlannedPage,
  position: PageNumber,
  request: PackRequest,
  canSet: (text: string) => boolean,
): Stamp {
  const { confidentialText, packName, initials } = request.stamps;
  const left = [confidentialText, canSet(packName) ? packName : initials].filter((part) => part !== '');
  return {
    left: left.join(' · '),
    part: partName(page, request),
    number: `page ${position.number} of ${position.of}`,
  };
}

function partName(page: PlannedPage, request: PackRequest): string {
  if (page.from === 'papers') return request.sections.find(({ id }) => id === page.sectionId)?.stamp ?? '';
  const attachment = request.attachments[page.attachment];
  return attachment ? `${attachment.label}, page ${page.index + 1} of ${attachment.pages}` : '';
}
