import type { Deal } from '../../deals/model';
import { AGENCY_NAMES } from '../../vocabulary/agencies';
import type { PartStand } from '../work/positions';
import { subjectInWords } from '../work/subjects';

/** An offering of the deal, which an approval may leave out. */
export interface DecidedItem {
  offeringId: string;
  name: string;
  organizationName: string;
  /** Who recommends to deny it, its layer or its company. */
  against: string[];
}

/** What is denied of a deal where the rest is approved, as it is typed (15 CFR 750.6). */
export interface DeniedDraft {
  offeringId: string;
  reasons: string;
  legalBasis: string;
}

/** Every offering of the consortium, with what agencies say against it by itself. */
export function itemsOf(
  { consortium }: Pick<Deal, 'consortium'>,
  parts: readonly PartStand[],
): DecidedItem[] {
  const items = (consortium?.members ?? []).flatMap(
    ({ offeringId, offeringName, organizationId, organizationName, layer }) => {
      if (!offeringId) return [];
      const about = parts.filter(({ subject }) =>
        [offeringId, organizationId, layer].includes(subject),
      );
      const against = about.flatMap((part) =>
        part.stand.says
          .filter(({ own, position }) => own && position === 'DENY')
          .map(({ agency }) => `${AGENCY_NAMES[agency]} (${subjectInWords(part)})`),
      );
      return [
        {
          offeringId,
          name: offeringName ?? offeringId,
          organizationName: organizationName ?? organizationId,
          against,
        },
      ];
    },
  );
  return [...new Map(items.map((item) => [item.offeringId, item])).values()];
}

/** The first thing that is wrong with what is denied. */
export function deniedError(
  denied: readonly DeniedDraft[],
  items: readonly DecidedItem[],
): string | undefined {
  if (denied.length > 0 && denied.length >= items.length) {
    return 'Every item would be denied: choose Denied as the outcome instead.';
  }
  const bare = denied.find(({ reasons, legalBasis }) => !reasons.trim() || !legalBasis.trim());
  if (!bare) return undefined;
  const name = items.find(({ offeringId }) => offeringId === bare.offeringId)?.name;
  return `${name ?? 'An item'} is denied: give the reasons and the legal basis.`;
}

export function deniedBody(denied: readonly DeniedDraft[]) {
  return denied.map(({ offeringId, reasons, legalBasis }) => ({
    offeringId,
    reasons: reasons.trim(),
    legalBasis: legalBasis.trim(),
  }));
}
