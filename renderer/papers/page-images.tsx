/** A page of a PDF as a picture. */
export interface PageImage {
  readonly url: string;
  readonly isLandscape: boolean;
  readonly isA3: boolean;
}

/** Finished pages, edge to edge: what the system's print dialog prints. */
export function PageImages({ pages }: { readonly pages: readonly PageImage[] }) {
  return (
    <>
      {pages.map((page) => (
        // The box says which page it wants: a picture by itself is given the margins of every other page.
        <div key={page.url} className={kindOf(page)}>
          <img src={page.url} alt="" />
        </div>
      ))}
    </>
  );
}

/** A3 is printed across only: the map of a whole school. */
function kindOf({ isLandscape, isA3 }: PageImage): string {
  if (isA3) return 'whole-page a3-page';
  return isLandscape ? 'whole-page landscape-page' : 'whole-page';
}
