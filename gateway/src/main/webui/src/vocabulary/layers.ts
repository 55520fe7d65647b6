export const LAYERS = ['HARDWARE', 'DATA', 'MODELS', 'SECURITY', 'APPLICATIONS'] as const;
export type Layer = (typeof LAYERS)[number];

export const LAYER_NAMES: Record<Layer, string> = {
  HARDWARE: 'Hardware',
  DATA: 'Data',
  MODELS: 'Models',
  SECURITY: 'Security',
  APPLICATIONS: 'Applications',
};

/** The component slots of each layer, in the order in which they are shown. */
export const SLOTS_OF_LAYER = {
  HARDWARE: ['ACCELERATOR', 'SERVER', 'STORAGE', 'NETWORK', 'CLOUD'],
  DATA: ['DATA_PIPELINE', 'LABELING'],
  MODELS: ['MODEL', 'MODEL_SERVING'],
  SECURITY: ['CYBERSECURITY', 'MODEL_SECURITY'],
  APPLICATIONS: ['APPLICATION'],
} as const;
export type ComponentSlot = (typeof SLOTS_OF_LAYER)[Layer][number];

const SLOT_NAMES: Record<ComponentSlot, string> = {
  ACCELERATOR: 'Accelerator',
  SERVER: 'Server',
  STORAGE: 'Storage',
  NETWORK: 'Network',
  CLOUD: 'Cloud',
  DATA_PIPELINE: 'Data pipeline',
  LABELING: 'Labeling',
  MODEL: 'Model',
  MODEL_SERVING: 'Model serving',
  CYBERSECURITY: 'Cybersecurity',
  MODEL_SECURITY: 'Model security',
  APPLICATION: 'Application',
};

/** 1 to 5, the L-number that people say. */
export function layerNumber(layer: Layer): number {
  return LAYERS.indexOf(layer) + 1;
}

export function layerLabel(layer: Layer): string {
  return `L${layerNumber(layer)} ${LAYER_NAMES[layer]}`;
}

export function slotName(slot: ComponentSlot): string {
  return SLOT_NAMES[slot];
}

export function layerOf(slot: ComponentSlot): Layer {
  const layer = LAYERS.find((candidate) =>
    (SLOTS_OF_LAYER[candidate] as readonly string[]).includes(slot),
  );
  if (!layer) throw new Error(`No layer has the slot ${slot}`);
  return layer;
}
