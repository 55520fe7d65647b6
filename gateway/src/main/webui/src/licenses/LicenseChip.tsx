import { Chip } from '../ui/Chip';
import { inWords } from '../vocabulary/words';
import { type License, TONES } from './license';

export function LicenseChip({ license: { state } }: { license: License }) {
  const usable = state === 'ISSUED' || state === 'ACTIVE' || state === 'EXHAUSTED';
  return <Chip tone={TONES[state]} icon={usable ? 'check' : 'cross'} label={inWords(state)} />;
}
