/** Every fact that the platform publishes, by aggregate: EventSource hears named events only if asked to. */
const FACTS: Record<string, readonly string[]> = {
  organization: ['registered', 'verified', 'suspended'],
  offering: ['drafted', 'published', 'withdrawn'],
  certification: ['applied', 'assessment-started', 'issued', 'refused', 'suspended', 'reinstated'],
  attestation: ['recorded', 'confirmed', 'withdrawn'],
  proposal: ['opened', 'accepted', 'declined', 'withdrawn'],
  consortium: [
    'opened',
    'invitation-accepted',
    'invitation-declined',
    'formed',
    'amendment-opened',
    'amended',
    'dissolved',
  ],
  deal: [
    'opened',
    'assembled',
    'consortium-selected',
    'consortium-lost',
    'consortium-standing-changed',
    'ready',
    'entered-review',
    'held',
    'released',
    'substitute-selected',
    'licensed',
    'license-not-required',
    'denied',
    'delivery-recorded',
    'withdrawn',
  ],
  assembly: ['started', 'improved', 'completed', 'cancelled', 'failed', 'abandoned'],
  review: [
    'submitted',
    'registered',
    'referred',
    'recommendation-recorded',
    'decided',
    'withdrawn',
  ],
  license: ['issued'],
};

export const EVENT_TYPES: readonly string[] = Object.entries(FACTS).flatMap(([aggregate, facts]) =>
  facts.map((fact) => `org.entente.${aggregate}.${fact}.v1`),
);
