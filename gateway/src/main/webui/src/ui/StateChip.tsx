import { type DealState, STATE_NAMES, STATE_TONES } from '../vocabulary/deals';
import { Chip } from './Chip';
import type { IconName } from './Icon';

const ICONS: Record<DealState, IconName> = {
  OPEN: 'circle',
  ASSEMBLING: 'dashed',
  CONSORTIUM_FORMING: 'link',
  READY: 'flag',
  IN_REVIEW: 'eye',
  LICENSED: 'check',
  NOT_REQUIRED: 'check',
  DENIED: 'cross',
  DELIVERING: 'truck',
  CLOSED: 'lock',
  WITHDRAWN: 'cross',
  ON_HOLD: 'pause',
};

export function StateChip({ state }: { state: DealState }) {
  return <Chip tone={STATE_TONES[state]} icon={ICONS[state]} label={STATE_NAMES[state]} />;
}
