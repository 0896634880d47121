import { useQuery } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { parseDecimal } from '@/shared/format/decimal';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { stringifySearch } from '@/shared/hooks/search';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { UnitSwitch } from '@/shared/ui/figures/UnitSwitch';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import { useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import { ExportButtons } from '@/shared/ui/table/ExportButtons';
import { TreeTable } from '@/shared/ui/tree/TreeTable';
import { type YearOfAttainment, yearOptions } from '../api/year';
import { useYearColumns } from '../components/useYearColumns';
import { cockpitOf } from '../model/drill';
import { unitsOf, yearRows } from '../model/yearTree';

/** A year by group, territory and seller: what was, what is owed, what is done, what is missing. */
export function Page() {
  const { search } = useAddress();
  return (
    <Sheet>
      <Loaded of={useQuery(yearOptions(search.year))}>{(year) => <View year={year} />}</Loaded>
    </Sheet>
  );
}

function View({ year }: { year: YearOfAttainment }) {
  const { t } = useTranslation('insight');
  return (
    <>
      <PageHeader
        title={t(year.begun ? 'year.title' : 'year.titleAhead', { year: year.year })}
        answer={<Answer year={year} />}
        controls={<UnitSwitch currency={year.measure.currency} />}
        actions={<ExportButtons path="/api/insight/year/export" filter={[]} more={{ year: year.year }} />}
      />
      <Panel flush>
        <Tree year={year} />
      </Panel>
    </>
  );
}

/** One sentence of the highest node that the reader sees. */
function Answer({ year: { year, lastYear, begun, rows, measure } }: { year: YearOfAttainment }) {
  const { t } = useTranslation('insight');
  const unit = useUnitLabel(measure.currency);
  const style = useUnitStyle();
  const [top] = rows;
  if (!top) return null;
  const gap = parseDecimal(top.gap);
  const values = {
    year,
    lastYear: lastYear ?? '',
    unit,
    quota: formatNumber(top.quota, style),
    before: formatNumber(top.lastYear, style),
    growth: formatPercent(top.quotaGrowth, { signed: true }),
    actual: formatNumber(top.actual, style),
    attainment: formatPercent(top.attainment),
    gap: formatNumber(gap, { ...style, signed: true }),
  };
  return (
    <Trans
      t={t}
      i18nKey={begun ? 'year.answer' : 'year.answerAhead'}
      values={values}
      components={{ strong: <strong /> }}
    />
  );
}

function Tree({ year }: { year: YearOfAttainment }) {
  const { t } = useTranslation('insight');
  const go = useGo();
  const columns = useYearColumns(year);
  const rows = yearRows(year.rows);
  if (rows.length === 0) return <EmptyState title={t('noRows')} advice={t('windows.emptyAdvice')} />;
  const open = ({ node }: (typeof rows)[number]) =>
    go(`/insight${stringifySearch({ year: year.year, ...cockpitOf(node) })}`);
  return (
    <TreeTable
      rows={rows}
      columns={columns}
      initiallyOpen={unitsOf(rows)}
      onOpen={year.begun ? open : undefined}
    />
  );
}
