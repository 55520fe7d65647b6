/** Five bars, one for each layer of the stack, that together read as an E. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 20 22" aria-hidden="true" focusable="false">
        <rect x="0" y="0" width="20" height="3" rx="1.5" />
        <rect x="0" y="4.75" width="13" height="3" rx="1.5" />
        <rect x="0" y="9.5" width="16.5" height="3" rx="1.5" className="wordmark__middle" />
        <rect x="0" y="14.25" width="13" height="3" rx="1.5" />
        <rect x="0" y="19" width="20" height="3" rx="1.5" />
      </svg>
      <span className="wordmark__name">Entente</span>
    </span>
  );
}
