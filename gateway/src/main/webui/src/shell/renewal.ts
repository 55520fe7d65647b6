const KEY = 'entente.renewed';
const ONCE_IN_MS = 60_000;

/**
 * After an update of the platform the files of the old portal are gone: a tab that was open loads its next
 * screen from the new one. Once a minute at most, so that a file that is really missing shows as a fault.
 */
export function renewAfterUpdate() {
  window.addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(KEY));
    if (Date.now() - last < ONCE_IN_MS) return;
    sessionStorage.setItem(KEY, String(Date.now()));
    event.preventDefault();
    window.location.reload();
  });
}
