export const files = import.meta.glob<Record<string, unknown>>('/src/**/i18n/zh-CN.json', {
  eager: true,
  import: 'default',
});
