import { useQuery } from '@tanstack/react-query';
import { isoDay } from '../vocabulary/format';
import { assemblyPolicyQuery } from './queries';

/** The day by which the platform decides: its own clock says, this machine's only until it has. */
export function useToday(): string {
  return useQuery(assemblyPolicyQuery).data?.on ?? isoDay(new Date());
}
