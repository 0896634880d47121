import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { scenariosOptions } from '../api/scenarios';
import { usePeriodName } from '../grid/usePeriodName';
import { columnKey } from '../model/columns';
import { readEntry } from '../model/entry';
import { factorOfGrowth } from '../model/growth';
import { plainText } from '../model/text';
import type { Workbench } from '../model/Workbench';
import { lockAt, valueAt } from '../model/windows';
import { type Tool, targetOf } from './Toolbar';

export type ToolProps = { bench: Workbench; id: number; year: string; onClose: () => void };

/** The cell that a tool works on, in words. */
export function useTargetName({ bench, year }: Pick<ToolProps, 'bench' | 'year'>) {
  const nameOf = usePeriodName(year);
  const cell = bench.cellAt(bench.selection.read().anchor);
  return cell ? `${cell.shown.row.name} / ${nameOf(cell.column.period)}` : '';
}

type GrowthValues = { growth: string; source?: number };

/** Scales the active cell, or fills it from last year or another scenario, grown by a percentage. */
export function GrowthDrawer({
  tool,
  ...props
}: ToolProps & { tool: Extract<Tool, 'growth' | 'scale' | 'scenario'> }) {
  const { t } = useTranslation('plan');
  const { bench, id, onClose } = props;
  const name = useTargetName(props);
  const { data: scenarios = [] } = useQuery(scenariosOptions);
  const apply = async ({ growth, source }: GrowthValues) => {
    const cells = targetOf(bench);
    const factor = factorOfGrowth(growth ?? '');
    const kind = { growth: 'COPY_LAST_YEAR', scale: 'SCALE', scenario: 'COPY_SCENARIO' } as const;
    if (cells && factor) bench.onRange({ kind: kind[tool], cells, factor, source });
  };
  return (
    <FormDrawer<GrowthValues>
      open
      title={t(`${tool === 'scale' ? 'scale' : 'copy'}.title`, { name })}
      submitLabel={t('apply')}
      onClose={onClose}
      onSubmit={apply}
      initial={{ growth: '0%' }}
    >
      {tool === 'scenario' && (
        <Form.Item name="source" label={t('copy.scenario')} rules={[{ required: true }]}>
          <Select
            options={scenarios
              .filter((each) => each.id !== id && each.fiscalYear === props.year)
              .map((each) => ({ value: each.id, label: each.name }))}
          />
        </Form.Item>
      )}
      <Form.Item
        name="growth"
        label={t('opening.growth')}
        extra={t('opening.growthHint')}
        rules={[
          {
            validator: (_, text: string | undefined) =>
              factorOfGrowth(text ?? '') === undefined
                ? Promise.reject(new Error(t('opening.growthHint')))
                : Promise.resolve(),
          },
        ]}
      >
        <Input autoFocus />
      </Form.Item>
    </FormDrawer>
  );
}

/** Gives the active cell's node a goal for the period, or takes it away. */
export function GoalDrawer(props: ToolProps) {
  const { t } = useTranslation('plan');
  const { bench, onClose } = props;
  const name = useTargetName(props);
  const { power } = useUnitStyle();
  const { anchor } = bench.selection.read();
  const cell = bench.cellAt(anchor);
  const present = cell
    ? (valueAt(cell.shown, columnKey(cell.column.period, 'goal')) ?? undefined)
    : undefined;
  const read = (text: string | undefined) =>
    readEntry(text ?? '', { current: present, power, grain: bench.setting.grain });
  const apply = async ({ goal }: { goal?: string }) => {
    const entry = read(goal);
    const [target] = targetOf(bench) ?? [];
    if (!target || entry.kind === 'unreadable') return;
    bench.onRange({
      kind: 'GOAL',
      cells: [{ ...target, value: entry.kind === 'value' ? entry.value : undefined }],
    });
  };
  return (
    <FormDrawer<{ goal?: string }>
      open
      title={t('goal.title', { name })}
      submitLabel={t('apply')}
      onClose={onClose}
      onSubmit={apply}
      initial={{ goal: plainText(present, 'goal', power) }}
    >
      <Form.Item
        name="goal"
        label={t('measure.goal')}
        extra={t('goal.hint')}
        rules={[
          {
            validator: (_, text: string | undefined) =>
              read(text).kind === 'unreadable'
                ? Promise.reject(new Error(t('barred.unreadable.advice')))
                : Promise.resolve(),
          },
        ]}
      >
        <Input autoFocus />
      </Form.Item>
    </FormDrawer>
  );
}

/** Whether the active cell is wholly locked, so that nothing in it can be spread. */
export const isLocked = (bench: Workbench) => {
  const cell = bench.cellAt(bench.selection.read().anchor);
  return cell !== undefined && lockAt(cell.shown, cell.column.period) === 'A';
};
