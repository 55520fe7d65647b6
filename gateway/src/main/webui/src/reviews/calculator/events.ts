import type { FieldError, Problem } from '../../api/problem';
import type { Places } from '../../ui/form/places';
import { type FormErrors, found, required } from '../../ui/form/rules';
import { AGENCY_NAMES } from '../../vocabulary/agencies';
import { asSentence, counted, inWords } from '../../vocabulary/words';
import { STOP_REASONS } from '../clock';

export const EVENT_FIELDS = [
  'stop',
  'reason',
  'agency',
  'recommendation',
  'reasons',
  'legalBasis',
  'to',
  'by',
  'body',
  'decision',
] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** One dated event as it is typed; only the fields of its type are sent. */
export type EventDraft = Record<EventField | 'type' | 'on', string>;

export interface CalculatorDraft {
  /** Whose clock lengths count; empty for the day of registration. */
  asOf: string;
  at: string;
  events: EventDraft[];
}

interface Shape {
  label: string;
  needs: readonly EventField[];
  may: readonly EventField[];
}

/** What each type of event says besides its day. */
export const EVENT_TYPES: Record<string, Shape> = {
  REGISTERED: { label: 'Registered', needs: [], may: [] },
  REFERRED: { label: 'Referred to the agencies', needs: [], may: [] },
  STOP_STARTED: { label: 'Stop begins', needs: ['stop', 'reason'], may: [] },
  STOP_ENDED: { label: 'Stop ends', needs: ['stop'], may: [] },
  RECOMMENDED: {
    label: 'An agency recommends',
    needs: ['agency', 'recommendation'],
    may: ['reasons', 'legalBasis'],
  },
  ESCALATED: { label: 'Escalated', needs: ['to'], may: ['by'] },
  BODY_DECIDED: { label: 'A body decides', needs: ['body', 'decision'], may: [] },
};

export const TYPE_OPTIONS = Object.entries(EVENT_TYPES).map(([value, { label }]) => ({
  value,
  label,
}));

const agencies = (...names: (keyof typeof AGENCY_NAMES)[]) =>
  names.map((value) => ({ value, label: AGENCY_NAMES[value] }));
const BODIES = [
  { value: 'OPERATING_COMMITTEE', label: 'Operating Committee' },
  { value: 'ACEP', label: 'ACEP' },
  { value: 'EARB', label: 'EARB' },
  { value: 'PRESIDENT', label: 'The President' },
];
const POSITIONS = ['APPROVE', 'APPROVE_WITH_CONDITIONS', 'DENY'].map((value) => ({
  value,
  label: inWords(value),
}));

/** How each field is asked for; a text where there is nothing to choose from. */
export const ASKED: Record<
  EventField,
  { label: string; options?: readonly { value: string; label: string }[] }
> = {
  stop: { label: 'Name of the stop' },
  reason: { label: 'Reason of the stop', options: STOP_REASONS },
  agency: { label: 'Agency', options: agencies('STATE', 'WAR', 'ENERGY') },
  recommendation: { label: 'Recommendation', options: POSITIONS },
  reasons: { label: 'Reasons' },
  legalBasis: { label: 'Legal basis' },
  to: { label: 'Escalated to', options: BODIES },
  by: { label: 'Escalated by', options: agencies('COMMERCE', 'STATE', 'WAR', 'ENERGY') },
  body: { label: 'Body', options: BODIES },
  decision: { label: 'Decision', options: POSITIONS },
};

export function event(type = '', on = '', more: Partial<EventDraft> = {}): EventDraft {
  return {
    type,
    on,
    stop: '',
    reason: '',
    agency: '',
    recommendation: '',
    reasons: '',
    legalBasis: '',
    to: '',
    by: '',
    body: '',
    decision: '',
    ...more,
  };
}

export function noEvents(today: string): CalculatorDraft {
  return { asOf: '', at: today, events: [event('REGISTERED')] };
}

/** A review with one stop and one recommendation, on its day 32. */
export const EXAMPLE: CalculatorDraft = {
  asOf: '2026-06-01',
  at: '2026-07-15',
  events: [
    event('REGISTERED', '2026-06-01'),
    event('REFERRED', '2026-06-10'),
    event('STOP_STARTED', '2026-06-12', { stop: 's1', reason: 'APPLICANT_INFORMATION' }),
    event('STOP_ENDED', '2026-06-24', { stop: 's1' }),
    event('RECOMMENDED', '2026-07-01', { agency: 'STATE', recommendation: 'APPROVE' }),
  ],
};

/** The fields that an event of this type shows, and which of them may stay empty. */
export function fieldsOf(type: string): { field: EventField; optional: boolean }[] {
  const shape = EVENT_TYPES[type];
  if (!shape) return [];
  return [
    ...shape.needs.map((field) => ({ field, optional: false })),
    ...shape.may.map((field) => ({ field, optional: true })),
  ];
}

/** What is wrong with single events, by their place. */
export type EventErrors = ReadonlyMap<number, string>;

/** What is missing before anything can be calculated. */
export function missingOf(events: readonly EventDraft[]): EventErrors {
  const missing = new Map<number, string>();
  events.forEach((each, index) => {
    if (each.type === '') missing.set(index, 'Choose what happened.');
    else if (each.on === '') missing.set(index, 'Enter its day.');
    else {
      const needed = EVENT_TYPES[each.type]?.needs.find((field) => each[field].trim() === '');
      if (needed) missing.set(index, `Fill in “${ASKED[needed].label}”.`);
    }
  });
  return missing;
}

/** What the service says of single events: `events[3]` and `events[3].on` are about the fourth. */
export function refusedOf(problem: Problem | undefined): EventErrors {
  const refused = new Map<number, string>();
  for (const error of problem?.errors ?? []) {
    const index = placeOf(error);
    if (index !== null && !refused.has(index)) refused.set(index, sentenceOf(error));
  }
  return refused;
}

function placeOf({ field }: FieldError): number | null {
  const found = /^events\[(\d+)\]/.exec(field);
  return found ? Number(found[1]) : null;
}

function sentenceOf({ field, message }: FieldError): string {
  const part = /\]\.(\w+)$/.exec(field)?.[1];
  const asked = EVENT_FIELDS.find((name) => name === part);
  const label = part === 'on' ? 'The day' : asked && ASKED[asked].label;
  return asSentence(label ? `${label} ${message}` : message);
}

export function calculatorRules(draft: CalculatorDraft): FormErrors<CalculatorDraft> {
  return found<CalculatorDraft>({
    at: required(draft.at, 'Enter the day on which the clocks are read.'),
    events: firstInWords(missingOf(draft.events)),
  });
}

/** Refused input says at which event; anything else of it is shown as it is. */
export const PLACES: Places<CalculatorDraft> = {
  'rule-broken': (problem) => {
    const words = firstInWords(refusedOf(problem));
    return words ? { events: words } : {};
  },
};

function firstInWords(errors: EventErrors): string | undefined {
  const [first] = [...errors].sort(([a], [b]) => a - b);
  if (!first) return undefined;
  const more = errors.size - 1;
  return `Event ${first[0] + 1}: ${first[1]}${more > 0 ? ` And ${counted(more, 'other event')}.` : ''}`;
}

/** As the service takes it. */
export function calculatorBody(draft: CalculatorDraft) {
  return {
    ...(draft.asOf && { asOf: draft.asOf }),
    at: draft.at,
    events: draft.events.map((each) => ({
      type: each.type,
      on: each.on,
      ...Object.fromEntries(
        fieldsOf(each.type)
          .map(({ field }) => [field, each[field].trim()] as const)
          .filter(([, text]) => text !== ''),
      ),
    })),
  };
}
