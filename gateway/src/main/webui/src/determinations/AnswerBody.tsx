import type { ReactNode } from 'react';
import { Chip } from '../ui/Chip';
import { Facts } from '../ui/Facts';
import { Fold } from '../ui/Fold';
import { asSentence, counted, inWords } from '../vocabulary/words';
import { type Determination, exceptionsInWords, type Finding, placeInWords } from './words';

interface AnswerBodyProps {
  answer: Determination;
  /** Shown between what came out and why. */
  children?: ReactNode;
}

/** How an application would be reviewed, what is missing, and what every rule said. */
export function AnswerBody({ answer, children }: AnswerBodyProps) {
  const counting = answer.findings.filter(counts);
  const others = answer.findings.filter((finding) => !counts(finding));
  return (
    <>
      <Facts
        facts={[
          { name: 'An application is reviewed with', value: reviewPolicyOf(answer) },
          { name: 'Exceptions', value: exceptionsInWords(answer.exceptions) },
        ]}
      />
      <Missing answer={answer} />
      {children}
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
    </>
  );
}

function reviewPolicyOf({ requirement, reviewPolicy, missing }: Determination): string | null {
  if (reviewPolicy) return inWords(reviewPolicy);
  return requirement === 'LICENSE_REQUIRED' && missing.length > 0
    ? 'Unknown until what is missing is stated'
    : null;
}

function counts({ status, result }: Finding): boolean {
  return status === 'IN_FORCE' && result !== 'NOT_APPLICABLE';
}

function Missing({ answer: { missing, toSupply } }: { answer: Determination }) {
  if (missing.length === 0) return null;
  return (
    <section aria-label="What is missing">
      <h3>What is missing</h3>
      <p>Unknown, and never taken for a no. To know more, state:</p>
      <ul>
        {missing.map((path) => (
          <li key={path}>
            {/\[\d+]/.test(path) && <strong>{placeInWords(path)}: </strong>}
            {asSentence(toSupply?.[path] ?? path)}
          </li>
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
