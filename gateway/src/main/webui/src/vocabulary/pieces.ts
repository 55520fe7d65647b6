/** What consortia get points for, or lose them by, in the order in which it is asked. */
export const PIECES = [
  'price',
  'leadTime',
  'unattestedPair',
  'members',
  'partnerships',
  'trackRecord',
  'onTime',
  'filledSlots',
] as const;
export type Piece = (typeof PIECES)[number];

export const PIECE_NAMES: Record<Piece, { label: string; means: string }> = {
  price: {
    label: 'Price',
    means: 'All of it for the cheapest offering of a slot, less for dearer ones.',
  },
  leadTime: {
    label: 'Lead time',
    means: 'All of it for the fastest offering of a slot, less for slower ones.',
  },
  unattestedPair: {
    label: 'Pairs not attested together',
    means: 'What each chosen pair without an attestation costs.',
  },
  members: {
    label: 'Number of companies',
    means:
      'For each company that takes part: below 0 favors few, above 0 favors many different ones.',
  },
  partnerships: {
    label: 'Partnerships',
    means: 'For an offering of a company with an accepted partnership.',
  },
  trackRecord: {
    label: 'Track record',
    means: 'All of it for a company with five licensed deals or more behind it.',
  },
  onTime: {
    label: 'Delivered on time',
    means:
      'All of it for a company whose deliveries all came by their promised day, half where none had one.',
  },
  filledSlots: {
    label: 'Filled slots',
    means: 'For each filled slot, so that optional ones are worth filling.',
  },
};
