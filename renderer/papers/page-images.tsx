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
        <img
          key={page.url}
          src={page.url}
          alt=""
          className={page.isLandscape ? 'whole-page landscape-page' : 'whole-page'}
        />
      ))}
    </>
  );
}
