import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/hooks/preferences';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { useGo } from '@/shared/ui/layout/Door';
import { measuresOptions, yearsOptions } from '../../api/surroundings';
import { beginPlan, plansKey, type NewPlan as Values } from '../api/plans';
import { addressOfPlan } from '../model/addresses';

/** Begins the plan of a fiscal year as a draft of the reader's. */
export function NewPlan({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('plan');
  const { data: years = [] } = useQuery(yearsOptions);
  const { data: measures = [] } = useQuery(measuresOptions);
  const chinese = useLanguage() === 'zh-CN';
  const queries = useQueryClient();
  const go = useGo();
  const [latest] = years;
  if (latest === undefined || measures.length === 0) return null;
  const begin = async (values: Values) => {
    const { plan } = await beginPlan(values);
    await queries.invalidateQueries({ queryKey: plansKey });
    go(`${addressOfPlan(plan.id)}?tab=rules`);
  };
  return (
    <FormDrawer<Values>
      open
      title={t('annual.begin')}
      submitLabel={t('annual.beginDo')}
      onClose={onClose}
      onSubmit={begin}
      initial={{
        fiscalYear: latest.code,
        measure: measures[0]?.code,
        name: t('annual.nameOf', { year: latest.code }),
      }}
    >
      {(form) => (
        <>
          <Form.Item name="fiscalYear" label={t('annual.year')} rules={[{ required: true }]}>
            <Select
              options={years.map(({ code, start, end }) => ({
                value: code,
                label: `${code} (${start} – ${end})`,
              }))}
              onChange={(year) => form.setFieldValue('name', t('annual.nameOf', { year }))}
            />
          </Form.Item>
          <Form.Item name="measure" label={t('annual.measure')} rules={[{ required: true }]}>
            <Select
              options={measures.map(({ code, nameZh, nameEn }) => ({
                value: code,
                label: chinese ? nameZh : nameEn,
              }))}
            />
          </Form.Item>
          <Form.Item name="name" label={t('annual.name')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={100} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
