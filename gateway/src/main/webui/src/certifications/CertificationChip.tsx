import { Chip, type ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';
import { inWords } from '../vocabulary/words';

const LOOKS: Record<string, { tone: ChipTone; icon: IconName }> = {
  APPLIED: { tone: 'neutral', icon: 'clock' },
  IN_ASSESSMENT: { tone: 'info', icon: 'eye' },
  CERTIFIED: { tone: 'success', icon: 'check' },
  CONDITIONAL: { tone: 'success', icon: 'check' },
  RENEWED: { tone: 'success', icon: 'check' },
  SUSPENDED: { tone: 'warning', icon: 'pause' },
  REFUSED: { tone: 'danger', icon: 'cross' },
  REVOKED: { tone: 'danger', icon: 'cross' },
  EXPIRED: { tone: 'neutral', icon: 'clock' },
};

export function CertificationChip({ state }: { state: string | null | undefined }) {
  if (!state) return <Chip tone="neutral" label="No certificate" />;
  return <Chip {...(LOOKS[state] ?? { tone: 'neutral' })} label={inWords(state)} />;
}
