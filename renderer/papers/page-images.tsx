/** A page of a PDF as a picture. */
export interface PageImage {
  readonly url: string;
  readonly isLandscape: boolean;
}

/** Finished pages, edge to edge: what the system's print dialog prints. */
export function PageImages({ pages }: { readonly pages: readonly PageImage[] }) {
  return (
    <>
      {pages.map((page) => (
        // The box says which page it wants: a picture by itself is given the margins of every other page.
        <div key={page.url} className={page.isLandscape ? 'whole-page landscape-page' : 'whole-page'}>
          <img src={page.url} alt="" />
        </div>
      ))}
    </>
  );
}
