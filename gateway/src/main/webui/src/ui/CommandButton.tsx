import { Button } from '@trussworks/react-uswds';
import { useRef } from 'react';
import { type CommandRequest, useCommand } from '../api/useCommand';
import { ProblemAlert } from './ProblemAlert';
import { useFocusOnLeave } from './useFocusOnLeave';

interface CommandButtonProps<T> {
  request: CommandRequest;
  label: string;
  busyLabel: string;
  changes: string[];
  outline?: boolean;
  /** For what stands in every row: looks like a link. */
  link?: boolean;
  /** What the label leaves to the row around it; begins with the label. */
  name?: string;
  says?: string;
  onDone?: (answer: T) => void;
}

/** A command that needs no entry: one press, and its refusal right below it. */
export function CommandButton<T>(props: CommandButtonProps<T>) {
  const { request, label, busyLabel, changes, outline = false, link = false, name } = props;
  const { says, onDone } = props;
  const command = useCommand<T>({ changes, says, ...(onDone ? { onDone } : {}) });
  const box = useRef<HTMLSpanElement>(null);
  useFocusOnLeave(box);
  return (
    <>
      <span className="command" ref={box}>
        <Button
          type="button"
          outline={outline}
          unstyled={link}
          aria-label={command.isPending ? undefined : name}
          aria-disabled={command.isPending}
          onClick={() => {
            if (!command.isPending) command.mutate(request);
          }}
        >
          {command.isPending ? busyLabel : label}
        </Button>
      </span>
      {command.error && <ProblemAlert problem={command.error.problem} headingLevel="h3" />}
    </>
  );
}
