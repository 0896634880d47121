import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { parseDecimal } from '@/shared/format/decimal';
import { formatNumber } from '@/shared/format/number';
import type { DecompositionNode, Finding } from '../api/decompositions';
import styles from './annual.module.css';
import { useDriverName } from './useDriverName';

const shown = 6;

/** What whoever plans should know: positions that are gone, drivers without values, holidays that nobody entered. */
export function Findings({ findings, nodes }: { findings: Finding[]; nodes: DecompositionNode[] }) {
  const { t } = useTranslation('plan');
  const driverName = useDriverName();
  if (findings.length === 0) return null;
  const nameOf = (key: string) => nodes.find((node) => node.key === key)?.name ?? key;
  const told = ({ code, value }: Finding) =>
    code === 'driver-without-values' ? driverName(value) : parseDecimal(value) ? formatNumber(value) : value;
  return (
    <Alert
      type="info"
      showIcon
      title={t('annual.findings', { count: findings.length })}
      description={
        <ul className={styles.findings}>
          {findings.slice(0, shown).map((finding) => (
            <li key={`${finding.code} ${finding.node} ${finding.value}`}>
              {t(`annual.finding.${finding.code}`, { node: nameOf(finding.node), value: told(finding) })}
            </li>
          ))}
          {findings.length > shown && <li>{t('annual.moreFindings', { count: findings.length - shown })}</li>}
        </ul>
      }
    />
  );
}
