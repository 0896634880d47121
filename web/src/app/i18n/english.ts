export const files = import.meta.glob<Record<string, unknown>>('/src/**/i18n/en-US.json', {
  eager: true,
  import: 'default',
});
