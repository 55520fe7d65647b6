import { useQuery } from '@tanstack/react-query';
import { Facts } from '../ui/Facts';
import { Loaded } from '../ui/Loaded';
import { Panel } from '../ui/Panel';
import { day } from '../vocabulary/format';
import type { License } from './license';
import {
  lastDayByRule,
  lengthOf,
  notCounted,
  ruleOf,
  STATUSES,
  type ValidityRule,
  validityRulesQuery,
} from './validity';

/** From when until when it is valid, and by which rule; rules that did not count are named as such. */
export function ValidityPanel({ license }: { license: License }) {
  const rules = useQuery(validityRulesQuery(license.validFrom));
  const before = lastDayByRule(license);
  return (
    <Panel title="Validity">
      <Facts
        facts={[
          { name: 'From', value: day(license.validFrom) },
          { name: 'Last day', value: day(license.validUntil) },
        ]}
      />
      {before && (
        <p className="panel__note">
          Commerce has set this last day; by the rule it was {day(before)}.
        </p>
      )}
      <Loaded query={rules} what="the rules">
        {(all) => <Rule license={license} rules={all} />}
      </Loaded>
    </Panel>
  );
}

function Rule({ license, rules }: { license: License; rules: readonly ValidityRule[] }) {
  const rule = ruleOf(license, rules);
  const others = notCounted(license, rules);
  return (
    <>
      <h3 className="panel__sub">By which rule</h3>
      {rule ? (
        <p>
          {lengthOf(rule)}: {rule.reference} ({rule.label}). A last day that is no business day runs
          to the next one. <code>{license.validityRule}</code>
        </p>
      ) : (
        <p>
          Unknown: {license.validityRule ?? 'no rule is recorded'}
          {license.validityRule && ' is not among the rules of the day of its issue'}.
        </p>
      )}
      {others.length > 0 && (
        <>
          <h3 className="panel__sub">Did not count</h3>
          <ul className="plain-list">
            {others.map((other) => (
              <li key={`${other.id}/${other.version}`}>
                {lengthOf(other)}: {STATUSES[other.status]}. {other.reference}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
