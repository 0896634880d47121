import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { parseDecimal } from '@/shared/format/decimal';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { readGrid } from '../api/grid';
import { halfWidth } from '../model/entry';
import { targetOf } from './Toolbar';
import { type ToolProps, useTargetName } from './ToolDrawers';

/** Spreads the active cell anew among the nodes directly below it, by weights. */
export function WeightsDrawer(props: ToolProps) {
  const { t } = useTranslation('plan');
  const { bench, id, onClose } = props;
  const name = useTargetName(props);
  const [target] = targetOf(bench) ?? [];
  const children = useQuery({
    queryKey: ['plan', 'children', id, target?.node, target?.period],
    queryFn: () => childrenOf(id, target?.node ?? '', target?.period ?? ''),
    enabled: target !== undefined,
    staleTime: 0,
  });
  const apply = async (values: Record<string, string>) => {
    if (!target) return;
    const weights = Object.entries(values).map(([node, weight]) => ({
      node,
      weight: plainWeight(weight) ?? '0',
    }));
    bench.onRange({ kind: 'SPREAD_BY_WEIGHTS', cells: [target], weights });
  };
  return (
    <Loaded of={children} skeleton={null}>
      {(rows) => (
        <FormDrawer<Record<string, string>>
          open
          title={t('spread.title', { name })}
          submitLabel={t('apply')}
          onClose={onClose}
          onSubmit={apply}
          initial={Object.fromEntries(rows.map(({ node, values }) => [node, values[0] ?? '0']))}
        >
          {rows.length === 0 && <EmptyState title={t('spread.nothingBelow')} />}
          {rows.length > 0 && <p>{t('spread.weightsHint')}</p>}
          {rows.map(({ node, name: child, holder }) => (
            <Form.Item
              key={node}
              name={node}
              label={holder ? `${child} · ${holder}` : child}
              rules={[
                {
                  validator: (_, text: string | undefined) =>
                    plainWeight(text) === undefined
                      ? Promise.reject(new Error(t('spread.weightsHint')))
                      : Promise.resolve(),
                },
              ]}
            >
              <Input inputMode="decimal" />
            </Form.Item>
          ))}
        </FormDrawer>
      )}
    </Loaded>
  );
}

async function childrenOf(id: number, node: string, period: string) {
  const part = await readGrid(id, {
    rows: { top: node, depth: 1, toggled: [], from: 1, size: 500 },
    periods: [period],
    measures: ['quota'],
  });
  return part.rows;
}

/** `1,200` and `３０％` as plain numbers; undefined where there is none, or it is below zero. */
function plainWeight(text: string | undefined) {
  const plain = halfWidth(text ?? '').replace(/[\s,%]/g, '');
  const weight = parseDecimal(plain);
  return weight === undefined || weight.digits < 0n ? undefined : plain;
}
