import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDate, formatInstant } from '@/shared/format/date';
import type { Column } from '@/shared/ui/table/columns';
import type { RecordedDates } from '../api/histories';

/** The two times of a row of history. */
export function useDatedColumns<Row extends { dates: RecordedDates }>(): Column<Row>[] {
  const { t } = useTranslation('org');
  return [
    { key: 'from', title: t('column.from'), card: 'note', render: ({ dates }) => formatDate(dates.from) },
    { key: 'to', title: t('column.to'), card: 'note', render: ({ dates }) => formatDate(dates.to) },
    { key: 'recorded', title: t('column.recorded'), render: ({ dates }) => formatInstant(dates.recordedAt) },
    {
      key: 'superseded',
      title: '',
      card: 'title',
      render: ({ dates }) =>
        dates.supersededAt && <Tag>{t('superseded', { at: formatInstant(dates.supersededAt) })}</Tag>,
    },
  ];
}
