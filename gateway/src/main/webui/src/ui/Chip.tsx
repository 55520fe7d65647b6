import { Icon, type IconName } from './Icon';

export type ChipTone = 'neutral' | 'info' | 'accent' | 'success' | 'warning' | 'danger';

/** A state in words, with a shape and a color that say the same. */
export function Chip({ tone, icon, label }: { tone: ChipTone; icon?: IconName; label: string }) {
  return (
    <span className="chip" data-tone={tone}>
      {icon && <Icon name={icon} />}
      {label}
    </span>
  );
}
