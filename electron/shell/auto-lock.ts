import { powerMonitor } from 'electron';
import type { LockReason } from '../../domain/vault/api';

/** Locks when nobody has touched the keyboard or the mouse for the set time, when the laptop sleeps, and when its screen is locked. */
export class AutoLock {
  private timer: NodeJS.Timeout | null = null;
  private idleMinutes = 10;

  constructor(private readonly lock: (why: LockReason) => void) {
    powerMonitor.on('suspend', () => {
      this.lock('sleep');
    });
    powerMonitor.on('lock-screen', () => {
      this.lock('screen-lock');
    });
  }

  setMinutes(minutes: number): void {
    this.idleMinutes = minutes;
  }

  /** Starts watching for idleness; asked for when a vault is opened. */
  start(): void {
    this.stop();
    this.timer = setInterval(() => {
      if (powerMonitor.getSystemIdleTime() >= this.idleMinutes * 60) this.lock('idle');
    }, 5000);
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }
}
