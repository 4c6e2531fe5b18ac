import type { Desk } from '../domain/api';

declare global {
  interface Window {
    readonly desk: Desk;
  }
}

/** The only way from the pages to the main process, and the only file that knows that it hangs on the window. */
export const bridge: Desk = window.desk;
