const SHAPES = {
  sun: 'M12 4V2m0 20v-2m8-8h2M2 12h2m13.7-5.7 1.4-1.4M4.9 19.1l1.4-1.4m0-11.4L4.9 4.9m14.2 14.2-1.4-1.4M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
  screen: 'M4 5h16v11H4zM9 20h6m-3-4v4',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  cross: 'm6 6 12 12M18 6 6 18',
  pause: 'M9 6v12M15 6v12',
  circle: 'M19 12a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z',
  dashed: 'M12 5a7 7 0 0 1 5 2m2 5a7 7 0 0 1-2 5m-5 2a7 7 0 0 1-5-2m-2-5a7 7 0 0 1 2-5',
  link: 'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.6l-1 1M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.6l1-1',
  flag: 'M6 21V4m0 1h11l-2 4 2 4H6',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Zm12 0a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z',
  truck: 'M3 7h11v9H3zm11 3h4l3 3v3h-7zM7 18.5a1.5 1.5 0 1 0 0-.1m10 0a1.5 1.5 0 1 0 0-.1',
  lock: 'M6 11h12v9H6zm2.5 0V8a3.5 3.5 0 0 1 7 0v3',
  menu: 'M4 7h16M4 12h16M4 17h16',
  arrow: 'M5 12h13m-5-5 5 5-5 5',
  alert: 'M12 4 2.8 20h18.4L12 4Zm0 6v5m0 2.4v.2',
  question:
    'M9 9.2a3 3 0 1 1 4.4 2.6c-.9.5-1.4 1.1-1.4 2.2m0 3.2v.2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  clock: 'M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
} as const;
export type IconName = keyof typeof SHAPES;

/** Decoration only: whatever an icon means is also there in words. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
