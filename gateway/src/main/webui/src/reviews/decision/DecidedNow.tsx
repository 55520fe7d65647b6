import { useQuery } from '@tanstack/react-query';
import { filledLines } from '../../ui/form/lines';
import { Facts } from '../../ui/Facts';
import { inWords } from '../../vocabulary/words';
import { filledText, type LibraryCondition, libraryQuery } from '../work/library';
import type { ConditionAsked } from '../work/positions';
import type { DecisionDraft } from './decision';
import type { DecidedItem } from './items';
import { reportInWords } from './reports';
import { approves } from './terms';

interface DecidedNowProps {
  draft: DecisionDraft;
  items: readonly DecidedItem[];
  /** What the agencies ask for, of the whole and of parts. */
  asked: readonly ConditionAsked[];
}

/** What the form would decide as it is filled in now, and what agencies asked for that is not in it. */
export function DecidedNow({ draft, items, asked }: DecidedNowProps) {
  const library = useQuery(libraryQuery).data ?? [];
  const { outcome } = draft;
  const named = (ids: readonly string[], among: boolean) =>
    items.filter(({ offeringId }) => ids.includes(offeringId) === among).map(({ name }) => name);
  const denied = draft.denied.map(({ offeringId }) => offeringId);
  const conditions = conditionsOf(draft, library);
  const conditional = outcome === 'APPROVED_WITH_CONDITIONS';
  const left = asked.filter(({ text }) => !conditions.includes(text)).map(({ text }) => text);
  return (
    <section className="decided-now" aria-label="What you would decide">
      <h3 className="panel__sub">What you would decide</h3>
      {outcome === '' ? (
        <p className="panel__note">Choose an outcome; this then says what follows from it.</p>
      ) : (
        <Facts
          facts={[
            { name: 'Outcome', value: inWords(outcome) },
            { name: 'Approved', value: approves(outcome) && <Lines of={named(denied, false)} /> },
            {
              name: 'Denied',
              value: approves(outcome) && denied.length > 0 && <Lines of={named(denied, true)} />,
            },
            { name: 'Conditions', value: conditional && <Lines of={conditions} /> },
            {
              name: 'Reports',
              value: approves(outcome) && <Lines of={reportsOf(draft, library)} />,
            },
            { name: 'Follows', value: follows(outcome) },
          ]}
        />
      )}
      {conditional && left.length > 0 && (
        <>
          <h4 className="panel__sub">Asked for, and not among the conditions</h4>
          <Lines of={left} />
        </>
      )}
    </section>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  if (of.length === 0) return 'None';
  return (
    <ul className="plain-list">
      {of.map((line, index) => (
        <li key={`${index} ${line}`}>{line}</li>
      ))}
    </ul>
  );
}

function conditionsOf(draft: DecisionDraft, library: readonly LibraryCondition[]): string[] {
  const cited = draft.cited.map((citation) => {
    const row = library.find(({ id }) => id === citation.condition);
    return row ? filledText(row, citation) : citation.condition;
  });
  return [...filledLines(draft.conditions), ...cited];
}

function reportsOf(draft: DecisionDraft, library: readonly LibraryCondition[]): string[] {
  const own = draft.reports.filter(({ title }) => title.trim()).map(reportInWords);
  if (draft.outcome !== 'APPROVED_WITH_CONDITIONS') return own;
  const cited = draft.cited.flatMap(({ condition, parameters }) => {
    const duty = library.find(({ id }) => id === condition)?.duty;
    return duty
      ? [
          reportInWords({
            title: duty.title,
            everyDays: parameters[duty.everyDays] ?? '',
            firstDueOn: '',
          }),
        ]
      : [];
  });
  return [...own, ...cited];
}

function follows(outcome: string): string {
  switch (outcome) {
    case 'DENIED':
      return 'The applicant gets the notice and has 20 days to answer; after 45 days it is denied (15 CFR 750.6).';
    case 'NO_LICENSE_REQUIRED':
      return 'No license is issued; the deal goes on without one.';
    default:
      return 'A license is issued at once; every party acknowledges its conditions before anything ships.';
  }
}
