import { queryOptions, useQuery } from '@tanstack/react-query';
import { get, getAll } from '../api/http';

export interface Organization {
  id: string;
  state: string;
  version: number;
  legalName: string;
  headquartersCountry: string;
  incorporationCountry: string | null;
  ultimateParent?: { name: string; country: string } | null;
}

export const organizationsQuery = queryOptions({
  queryKey: ['organizations', 'list'],
  staleTime: 5 * 60_000,
  queryFn: ({ signal }) => getAll<Organization>('/organizations', signal),
});

export const organizationQuery = (id: string) =>
  queryOptions({
    queryKey: ['organizations', 'one', id],
    queryFn: ({ signal }) => get<Organization>(`/organizations/${id}`, signal),
  });

/** Names by id, for answers that carry only ids; an unknown one keeps the start of its id. */
export function useOrganizationNames(): (id: string | null | undefined) => string {
  const { data } = useQuery(organizationsQuery);
  return (id) => {
    if (!id) return 'Not stated';
    return data?.find((one) => one.id === id)?.legalName ?? `Organization ${id.slice(0, 8)}`;
  };
}
