import {
  BranchesOutlined,
  DownloadOutlined,
  HistoryOutlined,
  LockOutlined,
  RedoOutlined,
  UndoOutlined,
  UploadOutlined,
} from '@ant-design/icons';
import { Button, Dropdown, Input, Select, Space, Tooltip } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePhone } from '@/shared/hooks/preferences';
import { exportAddress, type ScenarioDetails } from '../api/scenarios';
import { measureNames } from '../model/columns';
import { useSignal } from '../model/Signal';
import { everything, type View, withDepth, withMeasures } from '../model/view';
import type { Workbench } from '../model/Workbench';
import styles from './plan.module.css';

export type Tool = 'growth' | 'scale' | 'scenario' | 'weights' | 'goal' | 'history' | 'import' | 'compare';

type ToolbarProps = {
  id: number;
  /** What may be undone and done again; absent where nothing is edited. */
  turns?: ScenarioDetails['turns'];
  bench: Workbench;
  view: View;
  editable: boolean;
  change: (next: Record<string, string | undefined>) => void;
  onTool?: (tool: Tool) => void;
};

/** Everything that is done to the grid as a whole or to the active cell. */
export function Toolbar({ id, turns, bench, view, editable, change, onTool }: ToolbarProps) {
  const { t } = useTranslation('plan');
  const phone = usePhone();
  return (
    <div className={styles.toolbar}>
      {editable && !phone && turns && onTool && <EditTools turns={turns} bench={bench} onTool={onTool} />}
      <Levels view={view} change={change} />
      <Select
        mode="multiple"
        size="small"
        maxTagCount={phone ? 1 : 3}
        className={styles.measures}
        aria-label={t('toolbar.measures')}
        value={view.measures}
        onChange={(measures) => change(withMeasures(measures))}
        options={measureNames.map((name) => ({ value: name, label: t(`measure.${name}`) }))}
      />
      <Space.Compact size="small">
        {onTool && (
          <>
            <IconButton
              icon={<HistoryOutlined />}
              label={t('history.do')}
              onClick={() => onTool('history')}
            />
            <IconButton
              icon={<BranchesOutlined />}
              label={t('compare.do')}
              onClick={() => onTool('compare')}
            />
          </>
        )}
        <Tooltip title={t('toolbar.export')}>
          <Button
            icon={<DownloadOutlined />}
            aria-label={t('toolbar.export')}
            href={exportAddress(id, 'XLSX')}
            download
          />
        </Tooltip>
        {editable && onTool && (
          <IconButton icon={<UploadOutlined />} label={t('import.do')} onClick={() => onTool('import')} />
        )}
      </Space.Compact>
      {editable && !phone && <Reason bench={bench} />}
    </div>
  );
}

type IconButtonProps = { icon: ReactNode; label: string; disabled?: boolean; onClick: () => void };

function IconButton({ icon, label, disabled, onClick }: IconButtonProps) {
  return (
    <Tooltip title={label}>
      <Button icon={icon} aria-label={label} disabled={disabled} onClick={onClick} />
    </Tooltip>
  );
}

const clicked: ['click'] = ['click'];

type EditToolsProps = Required<Pick<ToolbarProps, 'turns' | 'bench' | 'onTool'>>;

function EditTools({ turns, bench, onTool }: EditToolsProps) {
  const { t } = useTranslation('plan');
  const working = useSignal(bench.desk.saved).waiting > 0;
  const spread = (kind: 'SPREAD_EVENLY' | 'SPREAD_LAST_YEAR') => () => {
    const cells = targetOf(bench);
    if (cells) bench.onRange({ kind, cells });
  };
  return (
    <>
      <Space.Compact size="small">
        <IconButton
          icon={<UndoOutlined />}
          label={t('toolbar.undo')}
          disabled={!turns.undo && !working}
          onClick={() => bench.undo()}
        />
        <IconButton
          icon={<RedoOutlined />}
          label={t('toolbar.redo')}
          disabled={!turns.redo}
          onClick={() => bench.redo()}
        />
        <IconButton icon={<LockOutlined />} label={t('toolbar.lock')} onClick={() => bench.toggleLock()} />
      </Space.Compact>
      <Dropdown
        trigger={clicked}
        menu={{
          items: [
            { key: 'even', label: t('spread.even'), onClick: spread('SPREAD_EVENLY') },
            { key: 'lastYear', label: t('spread.lastYear'), onClick: spread('SPREAD_LAST_YEAR') },
            { key: 'weights', label: t('spread.weights'), onClick: () => onTool('weights') },
          ],
        }}
      >
        <Button size="small">{t('spread.do')}</Button>
      </Dropdown>
      <Dropdown
        trigger={clicked}
        menu={{
          items: [
            { key: 'scale', label: t('scale.do'), onClick: () => onTool('scale') },
            { key: 'growth', label: t('copy.lastYear'), onClick: () => onTool('growth') },
            { key: 'scenario', label: t('copy.scenario'), onClick: () => onTool('scenario') },
            { key: 'goal', label: t('goal.do'), onClick: () => onTool('goal') },
          ],
        }}
      >
        <Button size="small">{t('toolbar.fill')}</Button>
      </Dropdown>
    </>
  );
}

/** The active cell as an edit names it. */
export function targetOf(bench: Workbench) {
  const cell = bench.cellAt(bench.selection.read().anchor);
  return cell && [{ node: cell.shown.row.node, period: cell.column.period }];
}

const levels = [1, 2, 3, 4];

function Levels({ view, change }: Pick<ToolbarProps, 'view' | 'change'>) {
  const { t } = useTranslation('plan');
  return (
    <Select
      size="small"
      className={styles.levels}
      aria-label={t('toolbar.levels')}
      value={view.toggled.length > 0 ? -1 : view.depth}
      onChange={(depth) => change(withDepth(depth))}
      options={[
        ...(view.toggled.length > 0 ? [{ value: -1, label: t('toolbar.ownLevels'), disabled: true }] : []),
        ...levels.map((depth) => ({ value: depth, label: t('toolbar.level', { depth }) })),
        { value: everything, label: t('toolbar.everything') },
      ]}
    />
  );
}

/** Why the next edits are made; it goes into their history. */
function Reason({ bench }: { bench: Workbench }) {
  const { t } = useTranslation('plan');
  const [text, setText] = useState('');
  return (
    <Input
      size="small"
      allowClear
      maxLength={2000}
      className={styles.reason}
      value={text}
      placeholder={t('toolbar.reason')}
      aria-label={t('toolbar.reason')}
      onChange={(event) => {
        setText(event.target.value);
        bench.desk.reason = event.target.value.trim();
      }}
    />
  );
}
