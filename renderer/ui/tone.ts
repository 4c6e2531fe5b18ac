import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';

/** Meanings that a colour may carry, always beside a word or an icon. */
export type Tone = 'neutral' | 'accent' | 'success' | 'warning' | 'danger';

/** The icon that carries the same meaning for who does not see the colour. */
export const toneIcons: Readonly<Record<'info' | 'success' | 'warning' | 'danger', LucideIcon>> = {
  info: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
};
