import { DownloadOutlined } from '@ant-design/icons';
import { Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { type ExportFormat, exportAddress } from './exportAddress';

type ExportButtonsProps = {
  path: string;
  filter: string[];
  sort?: string;
  /** Parameters of the list besides filters and sorting. */
  more?: Record<string, string | undefined>;
};

/** Takes the whole filtered list out, not only the rows on the screen. */
export function ExportButtons({ path, filter, sort, more = {} }: ExportButtonsProps) {
  const { t } = useTranslation('shared');
  const href = (format: ExportFormat) => exportAddress(path, format, { filter, sort, more });
  return (
    <Space.Compact>
      <Button icon={<DownloadOutlined />} href={href('XLSX')} download>
        {t('export.xlsx')}
      </Button>
      <Button href={href('CSV')} download>
        {t('export.csv')}
      </Button>
    </Space.Compact>
  );
}
