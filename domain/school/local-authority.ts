/**
 * The local authority of a plan as papers name it. Plans and information systems know the authority by its number ('886'); the school
 * enters the name of its own. 'Local authority 873' for another one; null when neither plan nor school says which.
 */
export function localAuthorityName(
  kept: string | null,
  school: { readonly laNumber: string | null; readonly laName: string | null },
): string | null {
  if (kept === null) return school.laName;
  if (!/^\d{3}$/.test(kept)) return kept;
  return kept === school.laNumber && school.laName !== null ? school.laName : `Local authority ${kept}`;
}
