import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOfQuota } from '@/features/plan/public';
import { parseDecimal, ratio, sum, zero } from '@/shared/format/decimal';
import { formatCount, formatNumber, formatPercent } from '@/shared/format/number';
import { useAddress } from '@/shared/hooks/address';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { stringifySearch } from '@/shared/hooks/search';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { AttainmentBar } from '@/shared/ui/figures/AttainmentBar';
import { Money } from '@/shared/ui/figures/Money';
import { UnitSwitch } from '@/shared/ui/figures/UnitSwitch';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import { Door } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { ExportButtons } from '@/shared/ui/table/ExportButtons';
import { PagedRows } from '@/shared/ui/table/PagedRows';
import { type QuotaWindow, windowsOptions } from '../api/windows';

/** Every quota window: who owed what, and what he did in it. */
export function Page() {
  const { t } = useTranslation('insight');
  const { search } = useAddress();
  const reading = useQuery(windowsOptions(search.year));
  const measure = reading.data?.measure;
  return (
    <Sheet>
      <PageHeader
        title={t('windows.title')}
        answer={reading.data && <Answer windows={reading.data} />}
        controls={measure && <UnitSwitch currency={measure.currency} />}
        actions={
          <ExportButtons path="/api/insight/windows/export" filter={[]} more={{ year: search.year }} />
        }
      />
      <Panel flush>
        <Loaded of={reading}>
          {(windows) => <Windows rows={windows.rows} kind={windows.measure.kind} />}
        </Loaded>
      </Panel>
    </Sheet>
  );
}

type Read = { measure: { currency: string }; rows: QuotaWindow[] };

/** Only windows that have begun count; what lies ahead has nothing to attain yet. */
function Answer({ windows: { measure, rows } }: { windows: Read }) {
  const { t } = useTranslation('insight');
  const unit = useUnitLabel(measure.currency);
  const style = useUnitStyle();
  const begun = rows.filter(({ actual }) => actual !== null && actual !== undefined);
  const total = (key: 'quota' | 'actual') => sum(begun.map((row) => parseDecimal(row[key] ?? '') ?? zero));
  const [done, owed] = [total('actual'), total('quota')];
  const ahead = rows.length - begun.length;
  return t(ahead > 0 ? 'windows.answerAhead' : 'windows.answer', {
    number: formatCount(begun.length),
    ahead: formatCount(ahead),
    quota: formatNumber(owed, style),
    actual: formatNumber(done, style),
    attainment: formatPercent(ratio(done, owed)),
    unit,
  });
}

function Windows({ rows, kind }: { rows: QuotaWindow[]; kind: string }) {
  const { t } = useTranslation('insight');
  const facts = ({ sellerId, start, end }: QuotaWindow) =>
    `/ledger${stringifySearch({ seller: sellerId, kind, from: start, before: end })}`;
  const columns: Column<QuotaWindow>[] = [
    {
      key: 'seller',
      title: t('column.seller'),
      card: 'title',
      render: ({ seller }) => seller ?? t('vacant'),
    },
    { key: 'period', title: t('column.period'), card: 'note', render: ({ period }) => period },
    { key: 'start', title: t('column.start'), render: ({ start }) => start },
    { key: 'end', title: t('column.end'), render: ({ end }) => end },
    {
      key: 'quota',
      title: t('column.quota'),
      numeric: true,
      card: 'figure',
      render: ({ quota, positionIds: [position], period }) =>
        position === undefined ? (
          <Money value={quota} />
        ) : (
          <Door to={addressOfQuota({ position, period })} title={t('whyQuota')}>
            <Money value={quota} />
          </Door>
        ),
    },
    {
      key: 'actual',
      title: t('column.actual'),
      numeric: true,
      card: 'figure',
      render: (row) =>
        row.sellerId && row.actual ? (
          <Door to={facts(row)} title={t('drill')}>
            <Money value={row.actual} />
          </Door>
        ) : (
          <Money value={row.actual} />
        ),
    },
    {
      key: 'attainment',
      title: t('column.attainment'),
      numeric: true,
      card: 'figure',
      render: ({ attainment }) => <AttainmentBar value={attainment} />,
    },
  ];
  if (rows.length === 0) return <EmptyState title={t('windows.empty')} advice={t('windows.emptyAdvice')} />;
  return (
    <PagedRows rows={rows} columns={columns} rowKey={(row) => `${row.sellerId} ${row.period} ${row.start}`} />
  );
}
