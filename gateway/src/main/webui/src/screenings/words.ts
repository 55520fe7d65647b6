import { LISTS } from '../determinations/words';
import type { ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';
import { endedLater, isHit, type Screening, type ScreeningState } from './queries';

export const STATES: Record<ScreeningState, { tone: ChipTone; icon: IconName; label: string }> = {
  PENDING: { tone: 'neutral', icon: 'clock', label: 'Pending' },
  CLEAR: { tone: 'success', icon: 'check', label: 'Clear' },
  POTENTIAL_MATCH: { tone: 'warning', icon: 'alert', label: 'Potential match' },
  CONFIRMED_MATCH: { tone: 'danger', icon: 'cross', label: 'Confirmed match' },
  INCOMPLETE: { tone: 'neutral', icon: 'clock', label: 'Incomplete' },
};

/** What follows from each result, where deals are concerned. */
export const MEANS: Record<ScreeningState, string> = {
  PENDING: 'Nothing is known yet.',
  CLEAR: 'Nobody on the lists is the organization.',
  POTENTIAL_MATCH: 'Its deals are on hold until a second person decides.',
  CONFIRMED_MATCH: 'Its deals are on hold until a later screening comes out clear.',
  INCOMPLETE: 'Not everything could be looked at. This is never as good as clear.',
};

/** What a screening means by now, among the others of its organization. */
export function meaning(screening: Screening, latestFirst: readonly Screening[]): string {
  const { state, lists } = screening;
  if (!isHit(screening)) return MEANS[state];
  if (endedLater(screening, latestFirst)) return 'Later screenings of its lists came out clear.';
  // Without the lists nobody can tell whether a later screening ended it; each deal says so itself.
  return lists.length > 0
    ? MEANS[state]
    : 'While it stands, the deals that it concerns are on hold and say so.';
}

export const DECISIONS = {
  FALSE_HIT: 'False hit',
  CONFIRMED: 'Confirmed',
} as const;

export function listName(code: string): string {
  return LISTS.find(({ value }) => value === code)?.label ?? code;
}
