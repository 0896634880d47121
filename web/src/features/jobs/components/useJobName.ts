import { useTranslation } from 'react-i18next';

/** A job's kind in words, `transfer.import`; its phase likewise. Each module says its own. */
export function useJobName() {
  const { t, i18n } = useTranslation();
  return (kind: string) => wordOf(kind, 'job', i18n.exists, t);
}

export function usePhaseName(kind: string) {
  const { t, i18n } = useTranslation();
  return (phase: string | null | undefined) => {
    if (!phase) return undefined;
    const [module] = kind.split('.');
    return wordOf(`${module}.${phase}`, 'phase', i18n.exists, t);
  };
}

function wordOf(code: string, topic: string, exists: (key: string) => boolean, say: (key: string) => string) {
  const [module, ...rest] = code.split('.');
  const key = `${module}:${topic}.${rest.join('.')}`;
  return exists(key) ? say(key) : rest.join('.') || code;
}
