import { filledLines } from '../ui/form/lines';
import { type FormErrors, found, required } from '../ui/form/rules';
import type { Agency } from '../vocabulary/agencies';
import { counted } from '../vocabulary/words';

/** What is done to many reviews at once; a denial has reasons of its own and is for one review at a time. */
export type BatchKind = 'REGISTER' | 'REFER' | 'APPROVE' | 'APPROVE_WITH_CONDITIONS' | 'ASSIGN';

/** What somebody wants to do to many reviews, as it is typed. */
export interface BatchDraft {
  kind: BatchKind | '';
  conditions: string[];
  reasons: string;
  note: string;
  /** A subject; `nobody` to let them go. */
  assignee: string;
}

export const NO_BATCH: BatchDraft = {
  kind: '',
  conditions: [''],
  reasons: '',
  note: '',
  assignee: '',
};

export const NOBODY = 'nobody';

export interface BatchPreview {
  /** Stands for exactly these reviews as they are now. */
  selection: string;
  count: number;
  refused: number;
  /** At most twenty, those due first. */
  first: { reviewId: string; applicationNumber: string; dealTitle: string; dueOn: string | null }[];
}

export interface BatchOutcome {
  count: number;
  done: number;
  refused: { reviewId: string; applicationNumber: string; why: string }[];
}

const WORDS: Record<BatchKind, { label: string; verb: string; done: string }> = {
  REGISTER: { label: 'Register the applications', verb: 'Register', done: 'registered' },
  REFER: { label: 'Refer them to State, War and Energy', verb: 'Refer', done: 'referred' },
  APPROVE: {
    label: 'Recommend approval',
    verb: 'Recommend approval of',
    done: 'recommended for approval',
  },
  APPROVE_WITH_CONDITIONS: {
    label: 'Recommend approval with conditions',
    verb: 'Recommend approval with conditions of',
    done: 'recommended for approval with conditions',
  },
  ASSIGN: { label: 'Assign them', verb: 'Assign', done: 'assigned' },
};

/** What an agency can do to many reviews; Commerce registers and refers, the others recommend. */
export function batchKinds(agency: Agency): { value: BatchKind; label: string }[] {
  const kinds: BatchKind[] =
    agency === 'COMMERCE'
      ? ['REGISTER', 'REFER', 'ASSIGN']
      : ['APPROVE', 'APPROVE_WITH_CONDITIONS', 'ASSIGN'];
  return kinds.map((value) => ({ value, label: WORDS[value].label }));
}

export function batchRules(draft: BatchDraft): FormErrors<BatchDraft> {
  return found<BatchDraft>({
    kind: required(draft.kind, 'Choose what to do.'),
    conditions:
      draft.kind === 'APPROVE_WITH_CONDITIONS'
        ? required(draft.conditions.join(''), 'Name at least one condition.')
        : undefined,
    assignee:
      draft.kind === 'ASSIGN' ? required(draft.assignee, 'Choose who gets them.') : undefined,
  });
}

/** As the service takes it; only what belongs to the kind is sent. */
export function batchAction(draft: BatchDraft) {
  const text = (value: string) => (value.trim() === '' ? undefined : value.trim());
  switch (draft.kind) {
    case '':
    case 'REGISTER':
    case 'REFER':
      return { type: draft.kind };
    case 'ASSIGN':
      return { type: 'ASSIGN', ...(draft.assignee !== NOBODY && { assignee: draft.assignee }) };
    case 'APPROVE':
    case 'APPROVE_WITH_CONDITIONS':
      return {
        type: 'RECOMMEND',
        recommend: {
          recommendation: draft.kind,
          reasons: text(draft.reasons),
          conditions: draft.kind === 'APPROVE_WITH_CONDITIONS' ? filledLines(draft.conditions) : [],
          note: text(draft.note),
        },
      };
  }
}

/** "Register 14 reviews": exactly what pressing it does. */
export function actInWords(draft: BatchDraft, count: number): string {
  if (draft.kind === 'ASSIGN' && draft.assignee === NOBODY) return `Let go ${reviews(count)}`;
  return draft.kind === '' ? '' : `${WORDS[draft.kind].verb} ${reviews(count)}`;
}

/** "14 of 14 reviews registered". */
export function doneInWords(draft: BatchDraft, { done, count }: BatchOutcome): string {
  if (draft.kind === '') return '';
  const letGo = draft.kind === 'ASSIGN' && draft.assignee === NOBODY;
  return `${done} of ${reviews(count)} ${letGo ? 'let go' : WORDS[draft.kind].done}`;
}

function reviews(count: number): string {
  return counted(count, 'review');
}
