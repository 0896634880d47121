import { useQuery } from '@tanstack/react-query';
import { Drawer, Tag, Timeline } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { usePhone } from '@/shared/hooks/preferences';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Money } from '@/shared/ui/figures/Money';
import { type CellChange, historyOptions } from '../api/scenarios';
import { usePeriodName } from '../grid/usePeriodName';
import { useSignal } from '../model/Signal';
import type { Workbench } from '../model/Workbench';
import styles from './plan.module.css';

type HistoryDrawerProps = { id: number; bench: Workbench; year: string; onClose: () => void };

/** Who changed the active cell, by which operation and why; it follows the selection. */
export function HistoryDrawer({ id, bench, year, onClose }: HistoryDrawerProps) {
  const { t } = useTranslation('plan');
  const nameOf = usePeriodName(year);
  const phone = usePhone();
  const cell = bench.cellAt(useSignal(bench.selection).anchor);
  return (
    <Drawer
      open
      mask={false}
      title={
        cell
          ? t('history.title', { name: cell.shown.row.name, period: nameOf(cell.column.period) })
          : t('history.do')
      }
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '70%' : 400}
      onClose={onClose}
    >
      {cell && <Changes id={id} bench={bench} node={cell.shown.row.node} period={cell.column.period} />}
    </Drawer>
  );
}

type ChangesProps = { id: number; bench: Workbench; node: string; period: string };

function Changes({ id, bench, node, period }: ChangesProps) {
  const { t } = useTranslation('plan');
  const own = useSignal(bench.desk.saved).sequence;
  const others = useSignal(bench.desk.others)?.sequence;
  const history = useQuery(historyOptions(id, node, period, Math.max(own ?? 0, others ?? 0)));
  return (
    <Loaded of={history}>
      {(changes) =>
        changes.length === 0 ? (
          <EmptyState title={t('history.empty')} advice={t('history.emptyAdvice')} />
        ) : (
          <Timeline
            items={changes.toReversed().map((change) => ({
              key: change.change.sequence,
              content: <Change change={change} />,
            }))}
          />
        )
      }
    </Loaded>
  );
}

function Change({ change: { change, before, after, undone } }: { change: CellChange }) {
  const { t } = useTranslation('plan');
  return (
    <div className={undone ? styles.undone : undefined}>
      <div>
        <strong>{change.author}</strong> {t(`operation.${change.kind}`)}{' '}
        {undone && <Tag>{t('history.undone')}</Tag>}
      </div>
      {before !== after && (
        <div>
          <Money value={before} /> →{' '}
          <strong>
            <Money value={after} />
          </strong>
        </div>
      )}
      {change.reason && <div>{change.reason}</div>}
      <div className={styles.when}>
        {formatInstant(change.at)} · {t('history.sequence', { sequence: change.sequence })}
      </div>
    </div>
  );
}
