/** Marks what is dragged inside this program: nothing of it can be dropped into another one. */
export const dragType = 'application/x-sendco-item';
