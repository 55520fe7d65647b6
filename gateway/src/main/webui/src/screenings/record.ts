import { type FormErrors, required } from '../ui/form/rules';

export type Result = 'CLEAR' | 'POTENTIAL_MATCH' | 'CONFIRMED_MATCH' | 'INCOMPLETE';

/** A screening as an official types it; each match has its list, its entry, the name there and a note. */
export interface RecordDraft {
  result: Result | '';
  screenedOn: string;
  lists: string[];
  edition: string;
  note: string;
  /** How many matches there are fields for. */
  matches: number;
  [list: `list-${number}`]: string;
  [entry: `entry-${number}`]: string;
  [name: `name-${number}`]: string;
  [why: `why-${number}`]: string;
}

export const EMPTY: RecordDraft = {
  result: '',
  screenedOn: '',
  lists: [],
  edition: '',
  note: '',
  ...blankMatch(0),
  matches: 1,
};

export function blankMatch(index: number) {
  return {
    [`list-${index}`]: '',
    [`entry-${index}`]: '',
    [`name-${index}`]: '',
    [`why-${index}`]: '',
  };
}

export function isHit(draft: RecordDraft): boolean {
  return draft.result === 'POTENTIAL_MATCH' || draft.result === 'CONFIRMED_MATCH';
}

export function recordRules(today: string) {
  return (draft: RecordDraft): FormErrors<RecordDraft> => {
    const errors: Record<string, string | undefined> = {
      result: required(draft.result, 'Say what it came to.'),
      screenedOn:
        required(draft.screenedOn, 'Give the day of the screening.') ??
        (draft.screenedOn > today ? 'A screening in the future has not been made yet.' : undefined),
      lists: draft.lists.length > 0 ? undefined : 'Say which lists were looked at.',
      edition: required(draft.edition, 'Give the version or the date of the lists.'),
    };
    if (isHit(draft)) {
      for (let index = 0; index < draft.matches; index += 1) {
        const which = draft.matches > 1 ? ` of match ${index + 1}` : '';
        const list = draft[`list-${index}`] ?? '';
        errors[`list-${index}`] =
          required(list, `Choose the list${which}.`) ??
          (draft.lists.includes(list) ? undefined : `The list${which} was not looked at.`);
        errors[`entry-${index}`] = required(
          draft[`entry-${index}`] ?? '',
          `Give the entry${which}.`,
        );
        errors[`name-${index}`] = required(draft[`name-${index}`] ?? '', `Give the name${which}.`);
      }
    }
    return Object.fromEntries(
      Object.entries(errors).filter(([, message]) => message !== undefined),
    );
  };
}

export function recordBody(draft: RecordDraft, organizationId: string) {
  const matches = Array.from({ length: isHit(draft) ? draft.matches : 0 }, (_, index) => ({
    list: draft[`list-${index}`],
    entry: (draft[`entry-${index}`] ?? '').trim(),
    name: (draft[`name-${index}`] ?? '').trim(),
    note: (draft[`why-${index}`] ?? '').trim() || null,
  }));
  return {
    organizationId,
    result: draft.result,
    screenedOn: draft.screenedOn,
    lists: draft.lists.map((code) => ({ code, version: draft.edition.trim() })),
    matches,
    note: draft.note.trim() || null,
  };
}
