import { BarChartOutlined, DownloadOutlined, TableOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { EChartsOption } from 'echarts';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download, toCsv } from '@/shared/format/csv';
import { useThemeName } from '@/shared/hooks/preferences';
import { palettes } from '@/shared/theme/palette';
import styles from './chart.module.css';
import { type Pick, useDrawing } from './useDrawing';

/** The chart's figures as text, for the table view and for download. */
export type ChartTable = { head: string[]; rows: string[][] };

type ChartProps = {
  /** The finding, not the subject: “Europe is 12 % behind its plan”. */
  title: ReactNode;
  /** The downloads' file name without its ending. */
  name: string;
  option: EChartsOption;
  table: ChartTable;
  height?: number;
  onPick?: (pick: Pick) => void;
};

export function Chart({ title, name, option, table, height = 280, onPick }: ChartProps) {
  const { t } = useTranslation('shared');
  const [tabular, setTabular] = useState(false);
  const palette = palettes[useThemeName()];
  const { place, chart } = useDrawing(option, palette, onPick);
  const save = (kind: string) => {
    if (kind === 'csv') return download(`${name}.csv`, toCsv([table.head, ...table.rows]));
    const address = chart?.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: palette.surface });
    if (address) saveImage(`${name}.png`, address);
  };
  const downloads = ['png', 'csv'].map((key) => ({ key, label: t(`chart.${key}`) }));
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.tools}>
          <Button
            type="text"
            size="small"
            icon={tabular ? <BarChartOutlined /> : <TableOutlined />}
            aria-label={tabular ? t('chart.asChart') : t('chart.asTable')}
            title={tabular ? t('chart.asChart') : t('chart.asTable')}
            onClick={() => setTabular(!tabular)}
          />
          <Dropdown menu={{ items: downloads, onClick: ({ key }) => save(key) }}>
            <Button type="text" size="small" icon={<DownloadOutlined />} aria-label={t('chart.download')} />
          </Dropdown>
        </span>
      </figcaption>
      <div ref={place} style={{ height, display: tabular ? 'none' : 'block' }} />
      {tabular && <TableView table={table} height={height} />}
    </figure>
  );
}

function saveImage(name: string, address: string) {
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
}

function TableView({ table, height }: { table: ChartTable; height: number }) {
  return (
    <div className={styles.tableView} style={{ maxHeight: height }}>
      <table>
        <thead>
          <tr>
            {table.head.map((title) => (
              <th key={title}>{title}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell, index) => (
                <td key={table.head[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
