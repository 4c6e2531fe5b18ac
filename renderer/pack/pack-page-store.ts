import { create } from 'zustand';

interface PackPageStore {
  /** The page that is shown large, from 1. */
  readonly page: number;
  readonly goTo: (page: number) => void;
}

/** Which page of the pack is looked at: shared by the thumbnails, the large page and the contents. */
export const usePackPage = create<PackPageStore>((set) => ({
  page: 1,
  goTo: (page) => {
    set({ page });
  },
}));
