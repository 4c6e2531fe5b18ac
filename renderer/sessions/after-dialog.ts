/** A dialog gives the focus back in the frame after it is gone; only then does `go` take it further. */
export function afterDialog(go: () => void, frames = 60): void {
  requestAnimationFrame(() => {
    const isOpen = document.querySelector('[role="dialog"]') !== null;
    if (isOpen && frames > 0) afterDialog(go, frames - 1);
    else requestAnimationFrame(go);
  });
}
