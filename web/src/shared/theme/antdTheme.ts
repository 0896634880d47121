import { theme as antd, type ThemeConfig } from 'antd';
import { palettes, type ThemeName } from './palette';

export const fontFamily =
  '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", "Noto Sans CJK SC", sans-serif';

/** `still` leaves all motion out; shortening it by a style sheet would keep popups from ever being placed. */
export function antdThemeOf(name: ThemeName, still = false): ThemeConfig {
  const colours = palettes[name];
  return {
    algorithm: name === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: {
      motion: !still,
      colorPrimary: colours.accent,
      colorInfo: colours.accent,
      colorLink: colours.accent,
      colorSuccess: colours.good,
      colorWarning: colours.watch,
      colorError: colours.bad,
      colorSuccessBg: colours.goodSoft,
      colorWarningBg: colours.watchSoft,
      colorErrorBg: colours.badSoft,
      colorInfoBg: colours.accentSoft,
      colorPrimaryBg: colours.accentSoft,
      colorText: colours.text,
      colorTextSecondary: colours.textSoft,
      colorBgLayout: colours.page,
      colorBgContainer: colours.surface,
      colorBgElevated: colours.raised,
      colorBorder: colours.line,
      colorBorderSecondary: colours.lineSoft,
      borderRadius: 6,
      fontFamily,
      fontSize: 14,
      boxShadowTertiary: 'none',
    },
    components: {
      // White on the dark theme's light accent could not be read.
      Button: name === 'dark' ? { primaryColor: colours.page } : {},
      Table: {
        cellPaddingBlockSM: 6,
        cellPaddingInlineSM: 10,
        headerBg: colours.page,
        headerColor: colours.textSoft,
      },
      Layout: { siderBg: colours.surface, headerBg: colours.surface, bodyBg: colours.page },
      Segmented: { trackBg: colours.lineSoft },
      Menu: { itemHeight: 34, itemBorderRadius: 6, activeBarBorderWidth: 0, itemMarginInline: 8 },
    },
  };
}
