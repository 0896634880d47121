import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { formatNumber } from '@/shared/format/number';
import { Door } from '@/shared/ui/layout/Door';
import { Panel } from '@/shared/ui/layout/Panel';
import { addressOfPlan } from '../../annual/model/addresses';
import { addressOfScenario } from '../../model/addresses';
import type { Explanation } from '../api/quotas';

/** By which version the quota came into force, and where that came from. */
export function Publication({ of: { quota, version, plan } }: { of: Explanation }) {
  const { t } = useTranslation('plan');
  const items = [
    { key: 'amount', label: t('quota.exact'), children: formatNumber(quota.amount, { fraction: 4 }) },
    { key: 'days', label: t('quota.days'), children: `${quota.start} – ${quota.end}` },
    {
      key: 'from',
      label: t('quota.origin'),
      children: plan ? <Door to={addressOfPlan(plan.id)}>{plan.name}</Door> : version.label,
    },
    ...(plan?.scenarioId
      ? [
          {
            key: 'scenario',
            label: t('annual.scenario'),
            children: <Door to={addressOfScenario(plan.scenarioId)}>{t('annual.openScenario')}</Door>,
          },
        ]
      : []),
    { key: 'version', label: t('quota.version'), children: `${version.fiscalYear} · ${version.number}` },
    { key: 'by', label: t('quota.publishedBy'), children: version.publishedBy },
    { key: 'at', label: t('quota.publishedAt'), children: formatInstant(version.publishedAt) },
  ];
  return (
    <Panel title={t('quota.publication')}>
      <Descriptions size="small" column={{ xs: 1, md: 3 }} items={items} />
    </Panel>
  );
}
