import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Tag } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { missing } from '@/shared/format/number';
import { useMay } from '@/shared/session/session';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Column } from '@/shared/ui/table/columns';
import { RowsTable } from '@/shared/ui/table/RowsTable';
import { changeSetting, type Setting, settingsOptions } from '../api/settings';
import { useTold } from '../components/useTold';

/** What may be changed while the server runs; every change is in the trail. */
export function Page() {
  const { t } = useTranslation('administration');
  const [changing, setChanging] = useState<Setting>();
  const mayChange = useMay('administration.change-settings');
  const told = useTold();
  const columns: Column<Setting>[] = [
    {
      key: 'key',
      title: t('setting.key'),
      card: 'title',
      render: ({ key }) => <span title={key}>{told.setting(key)}</span>,
    },
    {
      key: 'value',
      title: t('setting.value'),
      card: 'figure',
      render: ({ value, changed }) => (
        <>
          {value || missing} {changed && <Tag color="blue">{t('setting.changed')}</Tag>}
        </>
      ),
    },
    { key: 'default', title: t('setting.default'), render: ({ defaultValue }) => defaultValue || missing },
    {
      key: 'expected',
      title: t('setting.expected'),
      card: 'note',
      render: ({ expected }) => told.expected(expected),
    },
    {
      key: 'change',
      title: '',
      card: 'title',
      render: (setting) =>
        mayChange && (
          <Button size="small" onClick={() => setChanging(setting)}>
            {t('change')}
          </Button>
        ),
    },
  ];
  return (
    <Sheet>
      <PageHeader title={t('settings.title')} answer={t('settings.answer')} />
      <Panel flush>
        <Loaded of={useQuery(settingsOptions)}>
          {(settings) => <RowsTable rows={settings} columns={columns} rowKey={({ key }) => key} />}
        </Loaded>
      </Panel>
      {changing && <SettingDrawer setting={changing} onClose={() => setChanging(undefined)} />}
    </Sheet>
  );
}

function SettingDrawer({ setting, onClose }: { setting: Setting; onClose: () => void }) {
  const queries = useQueryClient();
  const told = useTold();
  const save = async ({ value }: { value?: string }) => {
    await changeSetting(setting.key, value ?? '');
    await queries.invalidateQueries();
  };
  return (
    <FormDrawer<{ value?: string }>
      open
      title={told.setting(setting.key)}
      onClose={onClose}
      initial={{ value: setting.value }}
      onSubmit={save}
    >
      <Form.Item name="value" extra={told.expected(setting.expected)}>
        <Input aria-label={told.setting(setting.key)} />
      </Form.Item>
    </FormDrawer>
  );
}
