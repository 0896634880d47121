import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '@/shared/hooks/preferences';
import { kindsOptions } from '../api/kinds';

/** A kind's name in the reader's language; its code while the names are not there yet. */
export function useKindName() {
  const language = useLanguage();
  const { data: kinds } = useQuery(kindsOptions);
  return (code: string) => {
    const kind = kinds?.find((one) => one.code === code);
    if (!kind) return code;
    return language === 'zh-CN' ? kind.nameZh : kind.nameEn;
  };
}

export function useKindOptions() {
  const name = useKindName();
  const { data: kinds } = useQuery(kindsOptions);
  return (kinds ?? []).map(({ code }) => ({ value: code, label: name(code) }));
}
