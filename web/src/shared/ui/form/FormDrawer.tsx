import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Form, type FormInstance, Space } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '@/shared/api/problem';
import { usePhone } from '@/shared/hooks/preferences';
import { ProblemAlert } from '../feedback/ProblemAlert';
import { violationsOf } from '../feedback/useProblemWords';

type FormDrawerProps<Values extends object> = {
  title: string;
  open: boolean;
  onClose: () => void;
  initial?: Partial<Values>;
  /** Saves; a refusal stays in the drawer beside the fields that it names. */
  onSubmit: (values: Values) => Promise<unknown>;
  submitLabel?: string;
  /** False where the drawer goes on after saving, such as to show what was made. */
  closesOnSuccess?: boolean;
  children: ReactNode | ((form: FormInstance<Values>) => ReactNode);
};

/** Makes or changes one thing beside the list that it belongs to. */
export function FormDrawer<Values extends object>(props: FormDrawerProps<Values>) {
  const { title, open, onClose, initial, onSubmit, submitLabel, closesOnSuccess = true, children } = props;
  const { t } = useTranslation('shared');
  const [form] = Form.useForm<Values>();
  const phone = usePhone();
  const saving = useMutation({
    mutationFn: onSubmit,
    onSuccess: () => closesOnSuccess && onClose(),
    onError: (failure) => markFields(form, failure),
  });
  const footer = (
    <Space>
      <Button type="primary" loading={saving.isPending} onClick={() => form.submit()}>
        {submitLabel ?? t('action.save')}
      </Button>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
    </Space>
  );
  return (
    <Drawer
      title={title}
      open={open}
      onClose={onClose}
      destroyOnHidden
      afterOpenChange={(shown) => !shown && saving.reset()}
      placement={phone ? 'bottom' : 'right'}
      size={phone ? '88%' : 440}
      footer={footer}
    >
      {saving.isError && <ProblemAlert failure={saving.error} />}
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark="optional"
        initialValues={initial}
        onFinish={(values) => saving.mutate(values)}
      >
        {typeof children === 'function' ? children(form) : children}
      </Form>
    </Drawer>
  );
}

function markFields<Values extends object>(form: FormInstance<Values>, failure: unknown) {
  const fields = violationsOf(problemOf(failure)).map(({ field, expected, code }) => ({
    name: field.split('.') as never,
    errors: [expected ?? code],
  }));
  form.setFields(fields);
}
