import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: string;
  /** Something beside the title: a chip, a count, a link. */
  aside?: ReactNode;
  tone?: 'warning' | 'accent';
  children: ReactNode;
}

/** A titled part of a page; a region that assistive technology can list. */
export function Panel({ title, aside, tone, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" data-tone={tone} aria-labelledby={id}>
      <div className="panel__head">
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
