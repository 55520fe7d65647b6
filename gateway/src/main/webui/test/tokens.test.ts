import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');

function tokensOf(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const TONES = ['info', 'success', 'warning', 'danger', 'accent'];
const LAYERS = [1, 2, 3, 4, 5].map((number) => `layer-${number}`);
const GROUNDS = ['bg', 'surface', 'surface-sunken'];

/** [text, ground]: WCAG 1.4.3 asks for 4.5. */
const TEXTS: [string, string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] =>
    ['ink', 'ink-muted', 'accent', 'accent-strong', 'danger', 'warning', 'success'].map((text) => [
      text,
      ground,
    ]),
  ),
  ...TONES.map((tone): [string, string] => [tone, `${tone}-soft`]),
  ...TONES.flatMap((tone): [string, string][] => [
    ['ink', `${tone}-soft`],
    ['ink-muted', `${tone}-soft`],
  ]),
  ...LAYERS.flatMap((layer): [string, string][] => [
    [layer, `${layer}-soft`],
    [layer, 'surface'],
    ['ink', `${layer}-soft`],
  ]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-strong'],
  ['on-bar', 'bar'],
  ['on-bar-muted', 'bar'],
];

/** Borders of controls, focus marks and shapes that mean something: WCAG 1.4.11 asks for 3. */
const SHAPES: [string, string][] = [
  ...GROUNDS.flatMap((ground): [string, string][] => [
    ['line-strong', ground],
    ['focus', ground],
    ['accent', ground],
  ]),
  ['bar-active', 'bar'],
];

describe.each([
  ['light', ':root'],
  ['dark', "[data-theme='dark']"],
])('The %s theme', (_, selector) => {
  const tokens = tokensOf(selector);
  const colorOf = (name: string) => tokens.get(`--${name}`) ?? 'missing';

  it.each(TEXTS)('%s can be read on %s', (text, ground) => {
    expect(contrast(colorOf(text), colorOf(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('%s can be seen on %s', (shape, ground) => {
    expect(contrast(colorOf(shape), colorOf(ground))).toBeGreaterThanOrEqual(3);
  });
});

it('Both themes define the same names', () => {
  const dark = tokensOf("[data-theme='dark']");
  expect([...dark.keys()].sort()).toEqual([...tokensOf(':root').keys()].sort());
});
