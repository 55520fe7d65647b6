import { useEffect, useRef } from 'react';
import { Chip } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { Fold } from '../ui/Fold';
import { Panel } from '../ui/Panel';
import { asSentence, counted, inWords } from '../vocabulary/words';
import { type Determination, type Finding, REQUIREMENTS } from './words';

/** What was determined, what is missing, and what every rule said. */
export function DeterminationAnswer({ answer }: { answer: Determination }) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), [answer]);
  const { label, tone, icon, says } = REQUIREMENTS[answer.requirement];
  const counting = answer.findings.filter(counts);
  const others = answer.findings.filter((finding) => !counts(finding));
  return (
    <div ref={panel} tabIndex={-1}>
      <Panel title="Determination" aside={<Chip tone={tone} icon={icon} label={label} />}>
        <p>{says}</p>
        <Facts
          facts={[
            {
              name: 'An application is reviewed with',
              value: answer.reviewPolicy && inWords(answer.reviewPolicy),
            },
            {
              name: 'Exceptions',
              value: answer.exceptions
                .map(
                  ({ code, noticeDays }) =>
                    `${code}${noticeDays > 0 ? `, notice ${counted(noticeDays, 'day')} before` : ''}`,
                )
                .join('; '),
            },
          ]}
        />
        <Missing answer={answer} />
        <Findings title="What decides" findings={counting} />
        {others.length > 0 && (
          <Fold
            title="What was looked at besides"
            about={`${counted(others.length, 'rule')} that did not apply or are not in force`}
          >
            <Findings findings={others} />
          </Fold>
        )}
        <p className="panel__note">
          Decision support for people who know the rules. It binds no agency and is no legal advice.
        </p>
      </Panel>
    </div>
  );
}

function counts({ status, result }: Finding): boolean {
  return status === 'IN_FORCE' && result !== 'NOT_APPLICABLE';
}

function Missing({ answer: { missing, toSupply } }: { answer: Determination }) {
  if (missing.length === 0) return null;
  return (
    <section aria-label="What is missing">
      <h3>What is missing</h3>
      <ul>
        {missing.map((path) => (
          <li key={path}>{asSentence(toSupply?.[path] ?? path)}</li>
        ))}
      </ul>
    </section>
  );
}

function Findings({ title, findings }: { title?: string; findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <>
      {title && <h3>{title}</h3>}
      <ul className="findings">
        {findings.map((finding) => (
          <li key={finding.rule + finding.ruleVersion}>
            <p>
              <strong>{finding.rule}</strong> {inWords(finding.result)}
              {finding.status !== 'IN_FORCE' && (
                <Chip tone="neutral" label={inWords(finding.status)} />
              )}
            </p>
            {finding.explanation && <p>{finding.explanation}</p>}
            <p className="findings__source">
              {finding.reference}
              {finding.label && ` · ${finding.label}`} · {finding.ruleVersion}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
