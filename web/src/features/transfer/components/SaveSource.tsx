import { SaveOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import type { Step } from '../api/files';
import { saveSource, sourcesOptions } from '../api/sources';

type SaveSourceProps = { step: Step | undefined; disabled: boolean };

/** Keeps the columns for the next file of this kind. */
export function SaveSource({ step, disabled }: SaveSourceProps) {
  const { t } = useTranslation('transfer');
  const { message } = App.useApp();
  const queries = useQueryClient();
  const maySave = useMay('transfer.manage-sources');
  const [open, setOpen] = useState(false);
  if (!maySave) return null;
  const save = async ({ name }: { name: string }) => {
    if (!step) return;
    await saveSource({ format: 1, name: name.trim(), steps: [step] });
    await queries.invalidateQueries({ queryKey: sourcesOptions.queryKey });
    void message.success(t('source.saved', { name }));
  };
  return (
    <>
      <Button icon={<SaveOutlined />} disabled={disabled || !step} onClick={() => setOpen(true)}>
        {t('source.save')}
      </Button>
      <FormDrawer<{ name: string }>
        open={open}
        title={t('source.save')}
        onClose={() => setOpen(false)}
        onSubmit={save}
      >
        <Form.Item
          name="name"
          label={t('source.name')}
          extra={t('source.nameAdvice')}
          rules={[{ required: true, whitespace: true, message: t('source.required') }]}
        >
          <Input maxLength={100} />
        </Form.Item>
      </FormDrawer>
    </>
  );
}
