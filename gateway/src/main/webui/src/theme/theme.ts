export const THEME_CHOICES = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'entente.theme';
const DARK = '(prefers-color-scheme: dark)';
const listeners = new Set<() => void>();

/** What the person chose on this device; the system's setting until they choose. */
export function themeChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

export function chooseTheme(choice: ThemeChoice) {
  try {
    if (choice === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // Storage may be blocked: the choice then lasts as long as the page.
  }
  paint(choice);
  listeners.forEach((listener) => listener());
}

/** Follows the system, and other tabs, for as long as the page lives. */
export function followTheme(): () => void {
  const media = matchMedia(DARK);
  const repaint = () => {
    paint(themeChoice());
    listeners.forEach((listener) => listener());
  };
  media.addEventListener('change', repaint);
  window.addEventListener('storage', repaint);
  repaint();
  return () => {
    media.removeEventListener('change', repaint);
    window.removeEventListener('storage', repaint);
  };
}

export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function paint(choice: ThemeChoice) {
  const dark = choice === 'dark' || (choice === 'system' && matchMedia(DARK).matches);
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
}
