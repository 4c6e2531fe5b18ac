import styles from './strength-meter.module.css';

export interface StrengthMeterProps {
  /** 0 to 4. */
  readonly bars: number;
  /** What it means and what would make it better; this is what is read out. */
  readonly message: string;
}

/** How hard a passphrase is to guess. The words say it; the bars only help. */
export function StrengthMeter({ bars, message }: StrengthMeterProps) {
  const level = bars <= 1 ? 'weak' : bars <= 2 ? 'fair' : 'strong';
  return (
    <div className={styles['meter']} data-level={level}>
      <div className={styles['bars']} aria-hidden>
        {[1, 2, 3, 4].map((bar) => (
          <div key={bar} className={styles['bar']} {...(bar <= bars && { 'data-filled': true })} />
        ))}
      </div>
      <p role="status" className={styles['message']}>
        {message}
      </p>
    </div>
  );
}
