import { Chip, type ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';
import { inWords } from '../vocabulary/words';

const LOOKS: Record<string, { tone: ChipTone; icon: IconName }> = {
  REGISTERED: { tone: 'neutral', icon: 'clock' },
  VERIFIED: { tone: 'success', icon: 'check' },
  SUSPENDED: { tone: 'warning', icon: 'pause' },
};

export function OrganizationChip({ state }: { state: string }) {
  return <Chip {...(LOOKS[state] ?? { tone: 'neutral' })} label={inWords(state)} />;
}
