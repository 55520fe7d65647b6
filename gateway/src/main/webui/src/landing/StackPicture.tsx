import { LAYER_NAMES, layerNumber, LAYERS } from '../vocabulary/layers';

const EXAMPLES = {
  HARDWARE: 'Accelerators, servers, storage, network, cloud',
  DATA: 'Data pipelines, labeling',
  MODELS: 'Models, model serving',
  SECURITY: 'Cybersecurity, model security',
  APPLICATIONS: 'What people use in the end',
} as const;

/** The five layers, applications on top as in every drawing of a stack. */
export function StackPicture() {
  return (
    <ol className="stack-picture" reversed aria-label="The five layers of the AI stack">
      {[...LAYERS].reverse().map((layer) => (
        <li key={layer} data-layer={layerNumber(layer)}>
          <span className="stack-picture__number">L{layerNumber(layer)}</span>
          <span>
            <strong>{LAYER_NAMES[layer]}</strong>
            <span>{EXAMPLES[layer]}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
