import { queryOptions } from '@tanstack/react-query';
import { get, getAll, post } from '../api/http';
import { type Scope, SCOPE_PLACES, type ScopeDraft, NO_SCOPE, scopeBody } from '../policies/scope';
import type { Places } from '../ui/form/places';
import { type FormErrors, found, required } from '../ui/form/rules';
import { agencyOf, has, isOfficial, type Me } from '../session/me';
import type { ChipTone } from '../ui/Chip';
import type { IconName } from '../ui/Icon';
import type { Agency } from '../vocabulary/agencies';

export type DirectiveState = 'PROPOSED' | 'IN_FORCE' | 'LIFTED' | 'WITHDRAWN';

/** An act of policy that holds every live deal that it is about; who signed it is for government. */
export interface Directive {
  id: string;
  state: DirectiveState;
  version: number;
  title: string;
  reason: string;
  legalBasis: string;
  issuingAgency: Agency;
  scope: Scope;
  /** How many live deals it is about; not in lists, and not of one that is over. */
  deals?: number | null;
  /** How many it holds now. */
  held: number;
  proposedAt: string;
  proposedBy?: string | null;
  /** Whether the reader proposed it; then somebody else puts it in force. */
  mine: boolean;
  issuedAt?: string | null;
  issuedBy?: string | null;
  endedAt?: string | null;
  endedBy?: string | null;
  /** Why it was lifted or withdrawn. */
  endReason?: string | null;
}

export interface DirectivePreview {
  deals: number;
  /** The first fifty. */
  dealIds: string[];
}

export const directivesQuery = queryOptions({
  queryKey: ['directives', 'list'],
  queryFn: ({ signal }) => getAll<Directive>('/directives', signal),
});

export const directiveQuery = (id: string) =>
  queryOptions({
    queryKey: ['directives', 'one', id],
    queryFn: ({ signal }) => get<Directive>(`/directives/${id}`, signal),
  });

/** Which live deals it would hold; asked again with every change of the scope, and changes nothing. */
export const directivePreviewQuery = (scope: Partial<ScopeDraft>) =>
  queryOptions({
    queryKey: ['directives', 'preview', scope],
    staleTime: 5_000,
    queryFn: () =>
      post<DirectivePreview>({
        path: '/directives/preview',
        body: scope,
        idempotencyKey: crypto.randomUUID(),
      }),
  });

/** The program office and Commerce's officials sign directives. */
export function mayDirect(me: Me): boolean {
  return has(me, 'program-office') || (isOfficial(me) && agencyOf(me) === 'COMMERCE');
}

export const DIRECTIVE_STATES: Record<
  DirectiveState,
  { label: string; tone: ChipTone; icon: IconName }
> = {
  PROPOSED: { label: 'Proposed', tone: 'info', icon: 'question' },
  IN_FORCE: { label: 'In force', tone: 'warning', icon: 'pause' },
  LIFTED: { label: 'Lifted', tone: 'success', icon: 'check' },
  WITHDRAWN: { label: 'Withdrawn', tone: 'neutral', icon: 'cross' },
};

/** A directive as it is typed. */
export interface DirectiveDraft extends ScopeDraft {
  title: string;
  reason: string;
  legalBasis: string;
  issuingAgency: string;
}

export function noDirective(me: Me): DirectiveDraft {
  return {
    title: '',
    reason: '',
    legalBasis: '',
    issuingAgency: agencyOf(me) ?? '',
    ...NO_SCOPE,
  };
}

export const DIRECTIVE_PLACES = SCOPE_PLACES as Places<DirectiveDraft>;

export function directiveRules(draft: DirectiveDraft): FormErrors<DirectiveDraft> {
  return found<DirectiveDraft>({
    title: required(draft.title, 'Give it a name.'),
    reason: required(draft.reason, 'Say why deals are held.'),
    legalBasis: required(draft.legalBasis, 'Say on what it rests.'),
    issuingAgency: required(draft.issuingAgency, 'Choose the agency that issues it.'),
  });
}

export function directiveBody(draft: DirectiveDraft) {
  return {
    title: draft.title.trim(),
    reason: draft.reason.trim(),
    legalBasis: draft.legalBasis.trim(),
    issuingAgency: draft.issuingAgency,
    scope: scopeBody(draft),
  };
}
