import { queryOptions, useQuery } from '@tanstack/react-query';
import { use } from 'react';
import { get, getAll } from '../api/http';
import { MeContext } from '../session/useSession';

export interface Organization {
  id: string;
  state: string;
  version: number;
  legalName: string;
  headquartersCountry: string;
  incorporationCountry: string | null;
  /** A country; unknown where it is missing. */
  principalPlaceOfBusiness?: string | null;
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

type NameOf<T> = (id: string | null | undefined) => T;

/** Names by id where they are known: of registered organizations, and of the person's own. */
export function useKnownNames(): NameOf<string | undefined> {
  const own = use(MeContext)?.organization;
  const { data } = useQuery(organizationsQuery);
  return (id) =>
    data?.find((one) => one.id === id)?.legalName ?? (own && own.id === id ? own.name : undefined);
}

/** Names by id, for answers that carry only ids. */
export function useOrganizationNames(): NameOf<string> {
  const known = useKnownNames();
  return (id) => known(id) ?? 'Not registered here';
}
