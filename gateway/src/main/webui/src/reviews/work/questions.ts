import { queryOptions } from '@tanstack/react-query';
import { getAll } from '../../api/http';
import type { Agency } from '../../vocabulary/agencies';
import { type FormErrors, found, required } from '../../ui/form/rules';

/** What an agency asked the applicant; the clocks stand until it is answered (15 CFR 750.4(b)(1)). */
export interface Question {
  reviewId: string;
  /** Counts from 1 in its review. */
  number: number;
  agency: Agency;
  text: string;
  askedOn: string;
  /** The last day of its term. */
  dueOn: string;
  overdue: boolean;
  answer?: string | null;
  answeredOn?: string | null;
  /** For agencies only, as is the note. */
  askedBy?: string | null;
  note?: string | null;
}

export const questionsQuery = (reviewId: string) =>
  queryOptions({
    queryKey: ['reviews', 'one', reviewId, 'questions'],
    queryFn: ({ signal }) => getAll<Question>(`/reviews/${reviewId}/questions`, signal),
  });

/** Those of pending reviews whose term is over without an answer, the longest first. */
export const overdueQuestionsQuery = queryOptions({
  queryKey: ['reviews', 'list', 'overdue questions'],
  queryFn: ({ signal }) => getAll<Question>('/review-questions?overdue=true', signal),
});

export function isOpen(question: Question): boolean {
  return !question.answeredOn;
}

/** A question as it is typed; the term may be left to the service. */
export interface QuestionDraft {
  text: string;
  dueInDays: string;
  note: string;
}

export const NO_QUESTION: QuestionDraft = { text: '', dueInDays: '', note: '' };

const MOST_DAYS = 90;

export function questionRules({ text, dueInDays }: QuestionDraft): FormErrors<QuestionDraft> {
  const days = dueInDays.trim();
  const within = /^\d+$/.test(days) && Number(days) >= 1 && Number(days) <= MOST_DAYS;
  return found<QuestionDraft>({
    text: required(text, 'Say what the applicant is asked.'),
    dueInDays: days === '' || within ? undefined : `Give a whole number from 1 to ${MOST_DAYS}.`,
  });
}

export function questionBody({ text, dueInDays, note }: QuestionDraft) {
  return {
    to: 'applicant',
    text: text.trim(),
    ...(dueInDays.trim() !== '' && { dueInDays: Number(dueInDays) }),
    ...(note.trim() !== '' && { note: note.trim() }),
  };
}
