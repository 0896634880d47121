import { ForkOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { Door, useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { forkScenario, type Scenario, scenariosKey, scenariosOptions } from '../api/scenarios';
import { NewScenario } from '../components/NewScenario';
import { ScenarioStateTag } from '../components/ScenarioStateTag';
import { addressOfScenario } from '../model/addresses';

/** The scenarios: which there are, whose, and where each stands. */
export function Page() {
  const { t } = useTranslation('plan');
  const go = useGo();
  const mayEdit = useMay('plan.edit');
  const [opening, setOpening] = useState(false);
  const [forking, setForking] = useState<Scenario>();
  const scenarios = useQuery(scenariosOptions);
  const columns = useColumns(scenarios.data ?? [], mayEdit ? setForking : undefined);
  const open = mayEdit && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setOpening(true)}>
      {t('opening.title')}
    </Button>
  );
  return (
    <Sheet>
      <PageHeader title={t('scenarios.title')} answer={t('scenarios.answer')} actions={open} />
      <Panel flush>
        <Loaded of={scenarios}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState title={t('scenarios.empty')} advice={t('scenarios.emptyAdvice')} action={open} />
            ) : (
              <RowsTable
                rows={rows}
                columns={columns}
                rowKey={({ id }) => id}
                onOpen={({ id }) => go(addressOfScenario(id))}
              />
            )
          }
        </Loaded>
      </Panel>
      {opening && <NewScenario onClose={() => setOpening(false)} />}
      {forking && <ForkDrawer of={forking} onClose={() => setForking(undefined)} />}
    </Sheet>
  );
}

function useColumns(scenarios: Scenario[], onFork?: (scenario: Scenario) => void): Column<Scenario>[] {
  const { t } = useTranslation('plan');
  const nameOf = (id: number) => scenarios.find((each) => each.id === id)?.name ?? `${id}`;
  return [
    {
      key: 'name',
      title: t('scenario.name'),
      card: 'title',
      render: ({ id, name }) => <Door to={addressOfScenario(id)}>{name}</Door>,
    },
    {
      key: 'state',
      title: t('scenario.state'),
      card: 'title',
      render: (scenario) => <ScenarioStateTag scenario={scenario} />,
    },
    { key: 'year', title: t('scenario.year'), card: 'note', render: ({ fiscalYear }) => fiscalYear },
    { key: 'owedBy', title: t('scenario.owedBy'), render: ({ owedBy }) => t(`kind.${owedBy}`) },
    {
      key: 'organisationOn',
      title: t('scenario.organisationOn'),
      render: ({ organisationOn }) => organisationOn,
    },
    { key: 'owner', title: t('scenario.owner'), card: 'note', render: ({ owner }) => owner },
    {
      key: 'createdAt',
      title: t('scenario.createdAt'),
      card: 'note',
      render: ({ createdAt }) => formatInstant(createdAt),
    },
    {
      key: 'origin',
      title: t('scenario.origin'),
      render: ({ forkedFrom }) =>
        forkedFrom && <Door to={addressOfScenario(forkedFrom)}>{nameOf(forkedFrom)}</Door>,
    },
    {
      key: 'fork',
      title: '',
      render: (scenario) =>
        onFork && (
          <Button
            size="small"
            type="text"
            icon={<ForkOutlined />}
            onClick={(event) => {
              event.stopPropagation();
              onFork(scenario);
            }}
          >
            {t('fork.do')}
          </Button>
        ),
    },
  ];
}

function ForkDrawer({ of: scenario, onClose }: { of: Scenario; onClose: () => void }) {
  const { t } = useTranslation('plan');
  const queries = useQueryClient();
  const go = useGo();
  const fork = async ({ name }: { name: string }) => {
    const forked = await forkScenario(scenario.id, name);
    await queries.invalidateQueries({ queryKey: scenariosKey });
    go(addressOfScenario(forked.scenario.id));
  };
  return (
    <FormDrawer<{ name: string }>
      open
      title={t('fork.title', { name: scenario.name })}
      submitLabel={t('fork.do')}
      onClose={onClose}
      onSubmit={fork}
      initial={{ name: t('fork.name', { name: scenario.name }) }}
    >
      <Form.Item
        name="name"
        label={t('scenario.name')}
        extra={t('fork.hint')}
        rules={[{ required: true, whitespace: true }]}
      >
        <Input maxLength={200} autoFocus />
      </Form.Item>
    </FormDrawer>
  );
}
