import { type ReactNode, useState } from 'react';

interface FoldProps {
  title: string;
  /** What is inside, in a line. */
  about: string;
  /** Whether something inside needs attention: then it cannot stay closed. */
  wrong?: boolean;
  children: ReactNode;
}

/** A group of a form that most people leave alone: closed until it is opened, or something in it is wrong. */
export function Fold({ title, about, wrong = false, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="fold"
      open={open || wrong}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="fold__title">{title}</span>
        <span className="fold__about">{about}</span>
      </summary>
      <div className="fold__body">{children}</div>
    </details>
  );
}
