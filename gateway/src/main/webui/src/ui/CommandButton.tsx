import { Button } from '@trussworks/react-uswds';
import { type CommandRequest, useCommand } from '../api/useCommand';
import { ProblemAlert } from './ProblemAlert';

interface CommandButtonProps<T> {
  request: CommandRequest;
  label: string;
  busyLabel: string;
  changes: string[];
  outline?: boolean;
  onDone?: (answer: T) => void;
}

/** A command that needs no entry: one press, and its refusal right below it. */
export function CommandButton<T>(props: CommandButtonProps<T>) {
  const { request, label, busyLabel, changes, outline = false, onDone } = props;
  const command = useCommand<T>({ changes, ...(onDone ? { onDone } : {}) });
  return (
    <>
      <Button
        type="button"
        outline={outline}
        aria-disabled={command.isPending}
        onClick={() => {
          if (!command.isPending) command.mutate(request);
        }}
      >
        {command.isPending ? busyLabel : label}
      </Button>
      {command.error && <ProblemAlert problem={command.error.problem} headingLevel="h3" />}
    </>
  );
}
