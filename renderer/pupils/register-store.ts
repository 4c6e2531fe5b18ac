import { create } from 'zustand';
import type { RegisterColumn } from '../../domain/pupils/register-columns';
import {
  emptyQuery,
  type RegisterQuery,
  type RegisterSort,
  type RegisterView,
} from '../../domain/pupils/register-query';

interface RegisterState {
  readonly query: RegisterQuery;
  readonly sort: RegisterSort;
  /** Null while nobody has chosen columns: then they fit the number of schools. */
  readonly columns: readonly RegisterColumn[] | null;
  /** Pupils as the register shows them, for "previous" and "next" on a pupil's page. */
  readonly order: readonly string[];
  readonly narrow: (change: Partial<RegisterQuery>) => void;
  readonly clear: () => void;
  readonly sortBy: (sort: RegisterSort) => void;
  readonly choose: (columns: readonly RegisterColumn[]) => void;
  readonly show: (view: RegisterView) => void;
  readonly keepOrder: (order: readonly string[]) => void;
}

/** How the register is looked at. It outlives the screen, so that coming back from a pupil finds it as it was. */
export const useRegister = create<RegisterState>((set) => ({
  query: emptyQuery,
  sort: { column: 'name', direction: 'ascending' },
  columns: null,
  order: [],
  narrow: (change) => {
    set(({ query }) => ({ query: { ...query, ...change } }));
  },
  clear: () => {
    set({ query: emptyQuery });
  },
  sortBy: (sort) => {
    set({ sort });
  },
  choose: (columns) => {
    set({ columns });
  },
  show: ({ query, sort, columns }) => {
    set({ query, sort, columns });
  },
  keepOrder: (order) => {
    set({ order });
  },
}));
