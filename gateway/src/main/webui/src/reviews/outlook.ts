import { day } from '../vocabulary/format';
import { counted } from '../vocabulary/words';
import type { Outlook } from './queries';

/** One sentence with the spread; what is not known is said to be not known. */
export function outlookInWords({ earliest, likely, latest, basedOn }: Outlook): string {
  if (!earliest || !likely || !latest) {
    return basedOn === 0
      ? 'Not known: there are no past reviews to compare it with.'
      : `Not known: only ${counted(basedOn, 'past review')} can be compared with it.`;
  }
  return `Probably around ${day(likely)}, and most likely between ${day(earliest)} and ${day(latest)}: of ${counted(basedOn, 'comparable past review')}, one in ten was decided by the first day, half by the middle one and nine in ten by the last.`;
}
