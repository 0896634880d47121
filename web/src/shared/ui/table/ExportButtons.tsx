import { DownloadOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';

export type ExportFormat = 'csv' | 'xlsx';

type ExportButtonsProps = { href: (format: ExportFormat) => string };

/** Takes the whole filtered list out, not only the rows on the screen. */
export function ExportButtons({ href }: ExportButtonsProps) {
  const { t } = useTranslation('shared');
  return (
    <Space.Compact>
      <Button icon={<DownloadOutlined />} href={href('xlsx')} download>
        {t('export.xlsx')}
      </Button>
      <Button href={href('csv')} download>
        {t('export.csv')}
      </Button>
    </Space.Compact>
  );
}

/** The address of an export: the list's own filters and sorting, and the format. */
export function exportAddress(
  path: string,
  format: ExportFormat,
  search: Record<string, string | undefined>,
) {
  const pairs = Object.entries(search).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return `${path}?${new URLSearchParams([...pairs, ['format', format]])}`;
}
