import type { ReactNode } from 'react';

/** Nothing here, why that is, and what would put something here. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <span className="empty__mark" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
        <span />
      </span>
      <p className="empty__title">{title}</p>
      {children && <div className="empty__words">{children}</div>}
    </div>
  );
}
