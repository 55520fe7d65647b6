import { type ComponentSlot, type Layer, layerOf, LAYERS } from '../vocabulary/layers';
import type { Deal, DealMember } from './model';

export type LayerStatus = 'filled' | 'part-filled' | 'gap' | 'not-needed';

export interface LayerCoverage {
  layer: Layer;
  status: LayerStatus;
  /** Required slots that nobody fills. */
  gaps: ComponentSlot[];
  /** Optional slots that nobody fills. */
  open: ComponentSlot[];
  members: DealMember[];
}

/** The consortium of a deal, layer by layer from L1 to L5: who is in it, and what is still missing. */
export function coverageOf(deal: Pick<Deal, 'requiredSlots' | 'consortium' | 'gaps'>) {
  const members = deal.consortium?.members ?? [];
  const filled = new Set(members.map((member) => member.componentSlot));
  return LAYERS.map((layer): LayerCoverage => {
    const slots = deal.requiredSlots.filter((slot) => layerOf(slot.componentSlot) === layer);
    const missing = slots.filter(
      ({ componentSlot }) => !filled.has(componentSlot) || deal.gaps.includes(componentSlot),
    );
    const gaps = missing.filter((slot) => !slot.optional).map((slot) => slot.componentSlot);
    const open = missing.filter((slot) => slot.optional).map((slot) => slot.componentSlot);
    const inLayer = members.filter((member) => member.layer === layer);
    return { layer, gaps, open, members: inLayer, status: statusOf(slots.length, gaps, inLayer) };
  });
}

function statusOf(slots: number, gaps: ComponentSlot[], members: DealMember[]): LayerStatus {
  if (gaps.length > 0) return members.length > 0 ? 'part-filled' : 'gap';
  if (members.length > 0) return 'filled';
  return slots > 0 ? 'gap' : 'not-needed';
}
