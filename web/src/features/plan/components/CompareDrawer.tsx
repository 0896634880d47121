import { useQuery } from '@tanstack/react-query';
import { Drawer, List } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePhone } from '@/shared/hooks/preferences';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Door } from '@/shared/ui/layout/Door';
import { type Scenario, scenariosOptions } from '../api/scenarios';
import { addressOfComparison } from '../model/addresses';
import { ScenarioStateTag } from './ScenarioStateTag';

/** Chooses the scenario to compare with; its origin and forks first. */
export function CompareDrawer({ of: scenario, onClose }: { of: Scenario; onClose: () => void }) {
  const { t } = useTranslation('plan');
  const phone = usePhone();
  const related = (other: Scenario) => other.forkedFrom === scenario.id || scenario.forkedFrom === other.id;
  return (
    <Drawer
      open
      title={t('compare.choose')}
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '70%' : 400}
      onClose={onClose}
    >
      <Loaded of={useQuery(scenariosOptions)}>
        {(scenarios) => {
          const others = scenarios
            .filter(({ id, fiscalYear }) => id !== scenario.id && fiscalYear === scenario.fiscalYear)
            .sort((left, right) => Number(related(right)) - Number(related(left)));
          if (others.length === 0)
            return <EmptyState title={t('compare.none')} advice={t('compare.noneAdvice')} />;
          return (
            <List
              dataSource={others}
              rowKey="id"
              renderItem={(other) => (
                <List.Item extra={<ScenarioStateTag scenario={other} />}>
                  <Door to={addressOfComparison(scenario.id, other.id)}>{other.name}</Door>
                </List.Item>
              )}
            />
          );
        }}
      </Loaded>
    </Drawer>
  );
}
