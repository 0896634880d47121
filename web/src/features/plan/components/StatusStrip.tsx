import { CheckOutlined, LoadingOutlined } from '@ant-design/icons';
import { useDeferredValue, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { formatRelative } from '@/shared/format/date';
import { toText } from '@/shared/format/decimal';
import { formatCount, formatNumber } from '@/shared/format/number';
import { useLanguage, useUnitStyle } from '@/shared/hooks/preferences';
import { usePeriodName } from '../grid/usePeriodName';
import { isRatio } from '../model/columns';
import { useSignal } from '../model/Signal';
import { type Range, rangeOf, sizeOf } from '../model/selection';
import { statisticsOf } from '../model/statistics';
import { plainText, textOf } from '../model/text';
import type { Workbench } from '../model/Workbench';
import styles from './plan.module.css';

/** Where one stands, what the range sums to, who else is at work, and whether all is saved. */
export function StatusStrip({ bench, year }: { bench: Workbench; year: string }) {
  useSyncExternalStore(bench.store.subscribe, bench.store.snapshot);
  const selection = useDeferredValue(useSignal(bench.selection));
  const range = rangeOf(selection);
  return (
    <footer className={styles.status}>
      <span className={styles.where} aria-live="polite">
        {sizeOf(range) === 1 ? <Where bench={bench} year={year} /> : <Sums bench={bench} range={range} />}
      </span>
      <Others bench={bench} year={year} />
      <SavedMark bench={bench} />
    </footer>
  );
}

function Where({ bench, year }: { bench: Workbench; year: string }) {
  const { t } = useTranslation('plan');
  const nameOf = usePeriodName(year);
  const { anchor } = useSignal(bench.selection);
  const cell = bench.cellAt(anchor);
  if (!cell) return null;
  const { measure, period } = cell.column;
  const value = bench.valueAt(anchor);
  const exact = { power: 0, fraction: 4, signed: false };
  const text = isRatio(measure)
    ? plainText(value, measure, 0)
    : trimmed(textOf(value ?? null, measure, exact));
  return (
    <>
      {cell.shown.row.holder ?? cell.shown.row.name} / {nameOf(period)} / {t(`measure.${measure}`)}
      <strong>{text}</strong>
    </>
  );
}

const trimmed = (text: string) => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

const summedMax = 20_000;

function Sums({ bench, range }: { bench: Workbench; range: Range }) {
  const { t } = useTranslation('plan');
  const style = useUnitStyle();
  const cells = sizeOf(range);
  const money = bench.setting.columns
    .slice(range.left, range.right + 1)
    .every(({ measure }) => !isRatio(measure));
  if (!money || cells > summedMax) return <>{t('status.cells', { cells: formatCount(cells) })}</>;
  const { count, sum, average } = statisticsOf(valuesIn(bench, range));
  return (
    <>
      {t('status.cells', { cells: formatCount(cells) })}
      <span>{t('status.count', { figures: formatCount(count) })}</span>
      <span>
        {t('status.sum')} <strong>{formatNumber(toText(sum), style)}</strong>
      </span>
      <span>
        {t('status.average')} <strong>{formatNumber(average, style)}</strong>
      </span>
    </>
  );
}

function* valuesIn(bench: Workbench, { top, bottom, left, right }: Range) {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield bench.valueAt({ row, column });
}

function Others({ bench, year }: { bench: Workbench; year: string }) {
  const { t } = useTranslation('plan');
  const language = useLanguage();
  const nameOf = usePeriodName(year);
  const told = useSignal(bench.desk.others);
  if (!told) return null;
  const periods = [...new Set(told.cells.map(({ period }) => nameOf(period)))].slice(0, 3).join(', ');
  return (
    <span className={styles.others}>
      {t('status.others', {
        who: told.author,
        what: t(`operation.${told.kind}`),
        where: periods,
        when: formatRelative(told.at, language),
      })}
    </span>
  );
}

function SavedMark({ bench }: { bench: Workbench }) {
  const { t } = useTranslation('plan');
  const { waiting, sequence } = useSignal(bench.desk.saved);
  if (waiting > 0)
    return (
      <span data-saving>
        <LoadingOutlined spin /> {t('status.saving', { waiting })}
      </span>
    );
  if (sequence === undefined) return null;
  return (
    <span className={styles.even} data-saved={sequence}>
      <CheckOutlined /> {t('status.saved', { sequence: formatCount(sequence) })}
    </span>
  );
}
