// Runs before the first paint so that a dark page never flashes light. A file of its own because
// the content security policy allows no inline script. Keep in step with src/theme/theme.ts.
(function () {
    var choice = null;
    try {
        choice = window.localStorage.getItem('entente.theme');
    } catch {
        // Storage may be blocked: then the system decides.
    }
    var dark =
        choice === 'dark' ||
        (choice !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
})();
