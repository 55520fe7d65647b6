import { Alert, AlertHeading, Button } from '@trussworks/react-uswds';
import { useLocation } from 'react-router';
import { adviceFor, worthRetrying } from '../api/advice';
import type { Problem } from '../api/problem';
import { signInAddress } from '../session/addresses';
import { eitherOf, inWords } from '../vocabulary/words';

interface ProblemAlertProps {
  problem: Problem;
  onRetry?: (() => void) | undefined;
  headingLevel?: 'h2' | 'h3';
}

/** A problem as a clear message: what happened, what to do, and the reference for whoever helps. */
export function ProblemAlert({ problem, onRetry, headingLevel = 'h2' }: ProblemAlertProps) {
  const { pathname, search } = useLocation();
  const allowed = [problem.allowed ?? []].flat().flatMap(asPhrase);
  // The detail of wrong input is its field errors once more, in the words of the interface.
  const detail = problem.errors?.length ? undefined : problem.detail;
  return (
    <Alert type="error" validation role="alert">
      <AlertHeading level={headingLevel}>{problem.title}</AlertHeading>
      {detail && <p className="usa-alert__text">{detail}</p>}
      {problem.errors && problem.errors.length > 0 && (
        <ul className="problem__errors">
          {problem.errors.map((error) => (
            <li key={`${error.field}-${error.message}`}>
              <strong>{fieldInWords(error.field)}</strong>: {error.message}
            </li>
          ))}
        </ul>
      )}
      {allowed.length > 0 && (
        <p className="usa-alert__text">What would be allowed: {eitherOf(allowed)}.</p>
      )}
      <p className="usa-alert__text problem__advice">{adviceFor(problem)}</p>
      {problem.status === 401 && (
        <p className="usa-alert__text">
          <a href={signInAddress(pathname + search)}>Sign in again</a>
        </p>
      )}
      {onRetry && worthRetrying(problem) && (
        <Button type="button" outline onClick={onRetry}>
          Try again
        </Button>
      )}
      {problem.traceId && (
        <p className="problem__reference">
          Reference: <code>{problem.traceId}</code>
        </p>
      )}
    </Alert>
  );
}

function fieldInWords(field: string): string {
  return inWords(field.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/[.[\]]+/g, ' '));
}

/** Steps that services name in one word; what is a word for machines only is left out. */
const STEPS: Record<string, string> = {
  assessment: 'start the assessment',
  decision: 'decide',
  suspension: 'suspend it',
  reinstatement: 'reinstate it',
  confirmation: 'confirm it',
  publication: 'publish it',
  verification: 'verify it',
  withdrawal: 'withdraw it',
  withdraw: 'withdraw it',
  substitute: 'choose a substitute',
  assemble: 'assemble consortia',
  select: 'select a consortium',
};

function asPhrase(allowed: string): string[] {
  if (/^[A-Z_]+$/.test(allowed)) return [inWords(allowed)];
  if (!/^[a-z]+(-[a-z]+)*$/.test(allowed)) return [allowed];
  const step = STEPS[allowed];
  return step ? [step] : [];
}
