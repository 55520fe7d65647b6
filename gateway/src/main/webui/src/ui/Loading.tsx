/** Says what is coming; the bars only show where it will be. */
export function Loading({ what }: { what: string }) {
  return (
    <div className="loading" role="status">
      <span className="loading__words">Loading {what}…</span>
      <span className="loading__bars" aria-hidden="true">
        <span />
        <span />
        <span />
      </span>
    </div>
  );
}
