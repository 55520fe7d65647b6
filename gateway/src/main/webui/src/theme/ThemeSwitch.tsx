import { useId, useSyncExternalStore } from 'react';
import { Icon, type IconName } from '../ui/Icon';
import { chooseTheme, onThemeChange, THEME_CHOICES, type ThemeChoice, themeChoice } from './theme';

const LABELS: Record<ThemeChoice, { icon: IconName; text: string }> = {
  light: { icon: 'sun', text: 'Light' },
  dark: { icon: 'moon', text: 'Dark' },
  system: { icon: 'screen', text: 'As the system' },
};

export function ThemeSwitch() {
  const name = useId();
  const choice = useSyncExternalStore(onThemeChange, themeChoice);
  return (
    <fieldset className="theme-switch">
      <legend className="sr-only">Theme</legend>
      {THEME_CHOICES.map((option) => (
        <label key={option} className="theme-switch__option" title={LABELS[option].text}>
          <input
            type="radio"
            name={name}
            value={option}
            checked={choice === option}
            onChange={() => chooseTheme(option)}
          />
          <Icon name={LABELS[option].icon} />
          <span className="sr-only">{LABELS[option].text}</span>
        </label>
      ))}
    </fieldset>
  );
}
