import { useTranslation } from 'react-i18next';
import { isRatio, type PeriodNode } from '../model/columns';
import { headHeight, type Metrics, type PlacedColumn } from './metrics';
import styles from './sheet.module.css';
import { usePeriodName } from './usePeriodName';

type SheetHeadProps = {
  metrics: Metrics;
  columns: PlacedColumn[];
  tree: PeriodNode[];
  unfolded: ReadonlySet<string>;
  year: string;
  unit: string;
  onFold: (quarter: string) => void;
};

/** The periods, under each its measures; the unit stands once, in the corner. */
export function SheetHead({ metrics, columns, tree, unfolded, year, unit, onFold }: SheetHeadProps) {
  const { t } = useTranslation('plan');
  const nameOf = usePeriodName(year);
  const groups = groupsOf(metrics.columns, new Set(columns.map(({ period }) => period)));
  const foldable = new Set(tree.filter(({ months }) => months.length > 0).map(({ period }) => period));
  return (
    <div role="rowgroup" className={styles.head} style={{ width: metrics.width, height: headHeight }}>
      <div className={styles.corner} style={{ width: metrics.name, height: headHeight }}>
        <span>{t('grid.organisation')}</span>
        <span className={styles.unit}>{unit}</span>
      </div>
      {groups.map(({ period, left, width }) => (
        <div key={period} className={styles.group} style={{ left, width }}>
          <span style={{ insetInlineStart: metrics.name + 8 }} className={styles.groupName}>
            {foldable.has(period) ? (
              <button
                type="button"
                className={styles.fold}
                aria-expanded={unfolded.has(period)}
                onClick={() => onFold(period)}
              >
                <i className={styles.caret} />
                {nameOf(period)}
              </button>
            ) : (
              nameOf(period)
            )}
          </span>
        </div>
      ))}
      {columns.map(({ key, measure, left, width }) => (
        <div key={key} role="columnheader" className={styles.measure} style={{ left, width }}>
          {t(`measure.${measure}`)}
          {isRatio(measure) && ' %'}
        </div>
      ))}
    </div>
  );
}

type PeriodGroup = { period: string; left: number; width: number };

function groupsOf(columns: PlacedColumn[], wanted: ReadonlySet<string>): PeriodGroup[] {
  const groups: PeriodGroup[] = [];
  for (const { period, left, width } of columns) {
    if (!wanted.has(period)) continue;
    const last = groups.at(-1);
    if (last?.period === period) last.width += width;
    else groups.push({ period, left, width });
  }
  return groups;
}
