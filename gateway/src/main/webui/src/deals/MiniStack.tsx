import type { LayerCoverage, LayerStatus } from './coverage';
import { layerLabel, layerNumber } from '../vocabulary/layers';
import { listed } from '../vocabulary/words';

/** The five layers as five bars, L1 at the bottom: solid is filled, hollow is a gap, a line is not needed. */
export function MiniStack({ coverage }: { coverage: readonly LayerCoverage[] }) {
  return (
    <span className="mini-stack" role="img" aria-label={inWords(coverage)}>
      {[...coverage].reverse().map(({ layer, status }) => (
        <span key={layer} data-layer={layerNumber(layer)} data-status={status} />
      ))}
    </span>
  );
}

function inWords(coverage: readonly LayerCoverage[]): string {
  const named = (...statuses: LayerStatus[]) =>
    coverage
      .filter(({ status }) => statuses.includes(status))
      .map(({ layer }) => layerLabel(layer));
  const filled = named('filled');
  const gaps = named('gap', 'part-filled');
  if (gaps.length === 0) return filled.length === 0 ? 'No layers' : `Filled: ${listed(filled)}`;
  const missing = `Gaps: ${listed(gaps)}`;
  return filled.length === 0 ? missing : `Filled: ${listed(filled)}. ${missing}`;
}
