import { type Stage, STAGES, STATE_NAMES } from '../../vocabulary/deals';
import type { Deal } from '../model';

export interface Column {
  stage: Stage;
  deals: Deal[];
}

export interface BoardFilter {
  text: string;
  heldOnly: boolean;
}

export function isHeld(deal: Deal): boolean {
  return deal.state === 'ON_HOLD' || deal.holds.length > 0;
}

/** One column for each stage, also the empty ones; held deals first, then the latest change first. */
export function columnsOf(deals: readonly Deal[], filter?: BoardFilter): Column[] {
  const shown = filter ? deals.filter((deal) => matches(deal, filter)) : deals;
  return STAGES.map((stage) => ({
    stage,
    deals: shown
      .filter((deal) => stage.states.includes(deal.stage))
      .sort(
        (a, b) => Number(isHeld(b)) - Number(isHeld(a)) || b.updatedAt.localeCompare(a.updatedAt),
      ),
  }));
}

function matches(deal: Deal, { text, heldOnly }: BoardFilter): boolean {
  if (heldOnly && !isHeld(deal)) return false;
  const needle = text.trim().toLowerCase();
  if (needle === '') return true;
  const hay = [deal.title, deal.sector, deal.destination];
  hay.push(...(deal.consortium?.members ?? []).map((member) => member.organizationName ?? ''));
  return hay.some((part) => part.toLowerCase().includes(needle));
}

/** What changed between two readings of the board, as sentences for people who do not see it move. */
export function changesBetween(before: readonly Deal[], after: readonly Deal[]): string[] {
  const known = new Map(before.map((deal) => [deal.id, deal]));
  return after.flatMap((deal) => {
    const old = known.get(deal.id);
    if (!old) return [`New deal: ${deal.title}, ${STATE_NAMES[deal.stage]}.`];
    if (!isHeld(old) && isHeld(deal)) return [`${deal.title} is now on hold.`];
    const said: string[] = [];
    if (isHeld(old) && !isHeld(deal)) said.push(`${deal.title} is no longer on hold.`);
    if (old.stage !== deal.stage) said.push(`${deal.title} moved to ${STATE_NAMES[deal.stage]}.`);
    return said;
  });
}
