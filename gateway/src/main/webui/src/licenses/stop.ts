import type { TimelineEntry } from '../deals/model';
import { day, money } from '../vocabulary/format';
import { slotName } from '../vocabulary/layers';
import { counted, listed } from '../vocabulary/words';
import { leftOf, type License } from './license';
import { openReports } from './reports';

/** What an official of Commerce does to a license as a whole, without prior notice (15 CFR 750.8). */
export type Stop = 'suspend' | 'reinstate' | 'revoke';

export const STOPS: Record<Stop, { label: string; path: string; says: string; hint: string }> = {
  suspend: {
    label: 'Suspend the license',
    path: 'suspension',
    says: 'The license is suspended. Nothing ships under it.',
    hint: 'Every party reads this. No notice is needed before (15 CFR 750.8).',
  },
  reinstate: {
    label: 'Reinstate the license',
    path: 'reinstatement',
    says: 'The license is reinstated.',
    hint: 'Every party reads this.',
  },
  revoke: {
    label: 'Revoke the license',
    path: 'revocation',
    says: 'The license is revoked.',
    hint: 'Every party reads this. No notice is needed before (15 CFR 750.8).',
  },
};

/** What it means for shipments and for the parties, in sentences. */
export function meaningOf(stop: Stop, license: License, nameOf: (id: string) => string): string[] {
  switch (stop) {
    case 'suspend':
      return [
        `Nothing can be drawn until it is reinstated, also not for a shipment of an earlier day. Left now: ${restOf(license)}.`,
        `What was drawn stays as it is: ${money(license.drawnValueUsd)}.`,
        `Its last day stays ${day(license.validUntil)}, and reports stay due.`,
      ];
    case 'reinstate':
      return [
        license.waitingFor.length === 0
          ? `Shipments can be drawn again at once, until ${day(license.validUntil)}: ${restOf(license)}.`
          : `Shipments can be drawn as soon as ${listed(license.waitingFor.map(nameOf))} has acknowledged the conditions.`,
        'The days of the suspension are not added to its validity.',
      ];
    case 'revoke':
      return [
        `It ends for good. What is left can never be drawn: ${restOf(license)}.`,
        `What was drawn stays as it is: ${money(license.drawnValueUsd)}.`,
        ...lostReports(license),
        'It cannot be reinstated, amended, transferred or replaced any more.',
      ];
  }
}

/** "Accelerator: 1,536 of 2,048 accelerators left; $13,800,000 of $18,400,000". */
function restOf(license: License): string {
  const lines = license.lines.map((line) => `${slotName(line.componentSlot)}: ${leftOf(line)}`);
  const value = Math.max(0, license.valueUsd - license.drawnValueUsd);
  return [...lines, `${money(value)} of ${money(license.valueUsd)}`].join('; ');
}

function lostReports(license: License): string[] {
  const open = openReports(license).length;
  return open === 0
    ? []
    : [`${counted(open, 'report that is', 'reports that are')} open cannot be submitted any more.`];
}

const TYPES = /^org\.entente\.license\.(suspended|reinstated|revoked)\.v1$/;

/** When it was stopped and taken up again, and why, the latest first; a deal has one license at a time. */
export function historyOf(license: License, timeline: readonly TimelineEntry[]): TimelineEntry[] {
  return timeline
    .filter(({ type, time }) => TYPES.test(type) && time >= license.validFrom)
    .toSorted((a, b) => b.time.localeCompare(a.time) || b.sequence - a.sequence);
}
