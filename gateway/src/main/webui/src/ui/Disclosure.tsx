import { Button } from '@trussworks/react-uswds';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';

interface DisclosureProps {
  label: string;
  /** What the label leaves to the row around it; begins with the label's words. */
  name?: string;
  /** `main` for the one thing that most people come to do here, `link` for what stands in every row. */
  weight?: 'main' | 'quiet' | 'link' | 'danger';
  children: (close: () => void) => ReactNode;
}

/** A button that opens a form in place. Opening moves the focus into it, closing brings it back. */
export function Disclosure({ label, name, weight = 'quiet', children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (open) body.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    else if (wasOpen.current) root.current?.querySelector('button')?.focus();
    wasOpen.current = open;
  }, [open]);

  return (
    <div className="disclosure" data-open={open} ref={root}>
      <Button
        type="button"
        outline={weight === 'quiet' || weight === 'danger'}
        unstyled={weight === 'link'}
        className={weight === 'danger' ? 'button--danger' : ''}
        aria-label={name}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {label}
      </Button>
      <div id={id} className="disclosure__body" hidden={!open} ref={body}>
        {open && children(() => setOpen(false))}
      </div>
    </div>
  );
}
