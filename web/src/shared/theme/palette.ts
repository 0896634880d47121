/** The one place that names colours; style sheets, antd and charts all read from here. */
export type Palette = {
  accent: string;
  accentSoft: string;
  text: string;
  textSoft: string;
  textFaint: string;
  page: string;
  surface: string;
  raised: string;
  line: string;
  lineSoft: string;
  good: string;
  goodSoft: string;
  watch: string;
  watchSoft: string;
  bad: string;
  badSoft: string;
  actual: string;
  plan: string;
  lastYear: string;
  forecast: string;
  gap: string;
};

export type ThemeName = 'light' | 'dark';

export const palettes: Record<ThemeName, Palette> = {
  light: {
    accent: '#3453c4',
    accentSoft: '#eef1fc',
    text: '#1b2130',
    textSoft: '#5a6376',
    textFaint: '#636c7e',
    page: '#f6f7f9',
    surface: '#ffffff',
    raised: '#ffffff',
    line: '#dfe3ea',
    lineSoft: '#edf0f4',
    good: '#18734a',
    goodSoft: '#e8f5ee',
    watch: '#8f5504',
    watchSoft: '#fdf3e1',
    bad: '#c2342c',
    badSoft: '#fcebea',
    actual: '#3453c4',
    plan: '#667084',
    lastYear: '#8f651c',
    forecast: '#23789a',
    gap: '#c2342c',
  },
  dark: {
    accent: '#8ea4f7',
    accentSoft: '#232b49',
    text: '#e6e9f0',
    textSoft: '#a7afbf',
    textFaint: '#8a93a5',
    page: '#12151c',
    surface: '#1a1e27',
    raised: '#222733',
    line: '#323949',
    lineSoft: '#282e3b',
    good: '#5cc48d',
    goodSoft: '#193227',
    watch: '#e0a64a',
    watchSoft: '#382c17',
    bad: '#f07f77',
    badSoft: '#3d2220',
    actual: '#8ea4f7',
    plan: '#7d879b',
    lastYear: '#cfa35b',
    forecast: '#6bbbdc',
    gap: '#f07f77',
  },
};

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Publishes the palette as `--yc-…` custom properties, which the style sheets use. */
export function publishPalette(name: ThemeName, root: HTMLElement = document.documentElement) {
  root.dataset.theme = name;
  root.style.colorScheme = name;
  for (const [token, colour] of Object.entries(palettes[name]))
    root.style.setProperty(`--yc-${kebab(token)}`, colour);
}
