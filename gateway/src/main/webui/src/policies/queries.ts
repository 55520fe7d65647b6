import { queryOptions } from '@tanstack/react-query';
import { get } from '../api/http';
import type { Layer } from '../vocabulary/layers';
import type { Piece } from '../vocabulary/pieces';

/** What assembly goes by where a deal says nothing else. */
export interface AssemblyPolicy {
  /** Today, by the clock of the platform. */
  on?: string;
  weights: Record<Piece, number>;
  nationality: {
    label: string;
    source: string;
    rules: { layers: Layer[]; excludedCountries: string[] }[];
  }[];
}

export const assemblyPolicyQuery = queryOptions({
  queryKey: ['policies', 'assembly'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => get<AssemblyPolicy>('/policies/assembly', signal),
});
