/** What is being dragged, in the grid and in the tray alike. */
export interface DragState {
  readonly dragged: string | null;
  readonly onDragStart: (id: string) => void;
  readonly onDragEnd: () => void;
}
