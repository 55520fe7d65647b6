import { useMe } from '../session/useSession';
import { CommandButton } from '../ui/CommandButton';
import { Panel } from '../ui/Panel';
import { AssessmentForm } from './AssessmentForm';
import type { Certification } from './queries';
import { taskOn } from './task';
import { TASK_NAMES } from './words';

/** The step that waits for the assessor; nothing for everybody else. */
export function TaskPanel({ certification }: { certification: Certification }) {
  const task = taskOn(certification, useMe());
  if (task === null) return null;
  const base = `/certifications/${certification.id}`;
  if (task === 'elsewhere') {
    return (
      <Panel title={TASK_NAMES.elsewhere}>
        <p>The laboratory that took the application up decides on it.</p>
      </Panel>
    );
  }
  return (
    <Panel title={TASK_NAMES[task]} tone="accent">
      {task === 'start' ? (
        <>
          <p>Your laboratory takes the application up and is then the one that decides on it.</p>
          <CommandButton
            request={{ path: `${base}/assessment`, basedOn: base }}
            label="Start the assessment"
            busyLabel="Starting…"
            changes={['certifications', 'offerings']}
            says="Your laboratory has taken the application up."
          />
        </>
      ) : (
        <AssessmentForm certification={certification} />
      )}
    </Panel>
  );
}
