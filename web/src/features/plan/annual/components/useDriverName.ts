import { useTranslation } from 'react-i18next';

/** A driver's name in words; an imported one goes by the name that it was imported under. */
export function useDriverName() {
  const { t, i18n } = useTranslation('plan');
  return (driver: string) =>
    i18n.exists(`plan:annual.driver.${driver}`) ? t(`annual.driver.${driver}`) : driver;
}
