import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api/problem';
import { formatCount, formatNumber } from '@/shared/format/number';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { useProblemWords } from '@/shared/ui/feedback/useProblemWords';
import { usePeriodName } from '../grid/usePeriodName';
import type { SkippedCell } from '../model/clipboard';
import type { Notice } from '../model/EditDesk';
import { useSignal } from '../model/Signal';
import type { Workbench } from '../model/Workbench';
import styles from './plan.module.css';

/** What became of the last edit, where it is not simply done. */
export function NoticeBar({ bench, year }: { bench: Workbench; year: string }) {
  const notice = useSignal(bench.desk.notice);
  if (!notice) return null;
  return (
    <div className={styles.notice}>
      <One notice={notice} bench={bench} year={year} />
    </div>
  );
}

type OneProps<Kind extends Notice['kind'] = Notice['kind']> = {
  notice: Extract<Notice, { kind: Kind }>;
  bench: Workbench;
  year: string;
};

function One({ notice, bench, year }: OneProps) {
  switch (notice.kind) {
    case 'barred':
      return <BarredNotice notice={notice} bench={bench} year={year} />;
    case 'refused':
      return <RefusedNotice notice={notice} bench={bench} year={year} />;
    case 'pasted':
      return <PastedNotice notice={notice} bench={bench} year={year} />;
    default:
      return <RemainsNotice notice={notice} bench={bench} year={year} />;
  }
}

const closing = (bench: Workbench) => ({ closable: { onClose: () => bench.desk.notice.set(undefined) } });

function BarredNotice({ notice: { why, text = '' }, bench }: OneProps<'barred'>) {
  const { t } = useTranslation('plan');
  return (
    <Alert
      type="warning"
      showIcon
      {...closing(bench)}
      title={t(`barred.${why}.what`, { text })}
      description={t(`barred.${why}.advice`)}
    />
  );
}

function RefusedNotice({ notice: { edit, failure }, bench, year }: OneProps<'refused'>) {
  const { t } = useTranslation('plan');
  const nameOf = usePeriodName(year);
  const { what, advice } = useProblemWords()(failure);
  const [cell] = edit.wish.cells ?? [];
  const lost = problemOf(failure).status === 0;
  const again = () => {
    bench.desk.notice.set(undefined);
    bench.desk.again(edit);
  };
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      {...closing(bench)}
      title={cell ? t('refused.cell', { cell: `${cell.node} / ${nameOf(cell.period)}`, what }) : what}
      description={advice}
      action={lost && <Button onClick={again}>{t('refused.again')}</Button>}
    />
  );
}

const namedMax = 8;

function PastedNotice({ notice: { paste }, bench, year }: OneProps<'pasted'>) {
  const { t } = useTranslation('plan');
  const [all, setAll] = useState(false);
  const skipped = all ? paste.skipped : paste.skipped.slice(0, namedMax);
  return (
    <Alert
      type="warning"
      showIcon
      {...closing(bench)}
      title={t('pasted.title', {
        cells: formatCount(paste.cells.length),
        skipped: formatCount(paste.skipped.length),
        unchanged: formatCount(paste.unchanged),
      })}
      description={
        <>
          <ul className={styles.skipped}>
            {skipped.map((cell) => (
              <Skipped key={`${cell.place.row} ${cell.place.column}`} cell={cell} bench={bench} year={year} />
            ))}
          </ul>
          {!all && paste.skipped.length > namedMax && (
            <Button size="small" onClick={() => setAll(true)}>
              {t('pasted.all', { skipped: formatCount(paste.skipped.length) })}
            </Button>
          )}
        </>
      }
    />
  );
}

function Skipped({
  cell: { place, text, why },
  bench,
  year,
}: {
  cell: SkippedCell;
  bench: Workbench;
  year: string;
}) {
  const { t } = useTranslation('plan');
  const nameOf = usePeriodName(year);
  const at = bench.cellAt(place);
  const where = at
    ? `${at.shown.row.name} / ${nameOf(at.column.period)} / ${t(`measure.${at.column.measure}`)}`
    : t('pasted.outside');
  return (
    <li>
      {t('pasted.place', { row: place.row + 1, column: place.column + 1, where })} <code>{text}</code>{' '}
      {t(`barred.${why}.what`, { text })}
    </li>
  );
}

function RemainsNotice({ notice: { edited }, bench, year }: OneProps<'remains'>) {
  const { t } = useTranslation('plan');
  const nameOf = usePeriodName(year);
  const style = useUnitStyle();
  return (
    <Alert
      type="info"
      showIcon
      {...closing(bench)}
      title={t('remains.title')}
      description={
        <ul className={styles.skipped}>
          {edited.remainders.slice(0, namedMax).map(({ node, period, wanted, value }) => (
            <li key={`${node} ${period}`}>
              {t('remains.cell', {
                cell: `${node} / ${nameOf(period)}`,
                wanted: formatNumber(wanted, style),
                value: formatNumber(value, style),
              })}
            </li>
          ))}
        </ul>
      }
    />
  );
}
