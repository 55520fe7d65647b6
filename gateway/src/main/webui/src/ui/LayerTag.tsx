import { type Layer, layerNumber, LAYER_NAMES } from '../vocabulary/layers';

export function LayerTag({ layer }: { layer: Layer }) {
  return (
    <span className="layer-tag" data-layer={layerNumber(layer)}>
      <span className="layer-tag__number">L{layerNumber(layer)}</span> {LAYER_NAMES[layer]}
    </span>
  );
}
