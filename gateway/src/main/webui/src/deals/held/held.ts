import type { Deal, Hold } from '../model';

/** One hold of one deal. */
export interface Held {
  deal: Deal;
  hold: Hold;
}

export interface HeldFilter {
  reason: string;
  owner: string;
}

/** Every hold that the reader may see, the oldest first. */
export function heldBy(deals: readonly Deal[]): Held[] {
  return deals
    .flatMap((deal) => deal.holds.map((hold) => ({ deal, hold })))
    .toSorted((a, b) => (a.hold.heldAt ?? '').localeCompare(b.hold.heldAt ?? ''));
}

export function fits({ reason, owner }: HeldFilter) {
  return ({ hold }: Held): boolean =>
    (reason === '' || hold.reason === reason) && (owner === '' || hold.owner === owner);
}

/** What can be chosen to narrow the list: only what is there. */
export function choicesOf(held: readonly Held[]) {
  const among = (values: (string | undefined)[]) =>
    [...new Set(values)].filter((value) => value !== undefined).toSorted();
  return {
    reasons: among(held.map(({ hold }) => hold.reason)),
    owners: among(held.map(({ hold }) => hold.owner)),
  };
}
