import { useQuery, useQueryClient } from '@tanstack/react-query';
import { DatePicker, Form, Input, Radio, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '@/shared/hooks/preferences';
import { FormDrawer } from '@/shared/ui/form/FormDrawer';
import { useGo } from '@/shared/ui/layout/Door';
import { editScenario } from '../api/edits';
import { openScenario, scenariosKey } from '../api/scenarios';
import { measuresOptions, yearsOptions } from '../api/surroundings';
import { factorOfGrowth } from '../model/growth';

type Beginning = 'nothing' | 'lastYear';

type Values = {
  name: string;
  fiscalYear: string;
  measure: string;
  organisationOn: Dayjs;
  owedBy: 'QUARTER' | 'MONTH';
  beginning: Beginning;
  growth?: string;
};

/** Opens a scenario: for which year, what it counts, which day's organisation, and with what it begins. */
export function NewScenario({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('plan');
  const { data: years = [] } = useQuery(yearsOptions);
  const { data: measures = [] } = useQuery(measuresOptions);
  const language = useLanguage();
  const begin = useBeginning();
  const [latest] = years;
  if (latest === undefined || measures.length === 0) return null;
  return (
    <FormDrawer<Values>
      open
      title={t('opening.title')}
      submitLabel={t('opening.submit')}
      onClose={onClose}
      onSubmit={begin}
      initial={{
        fiscalYear: latest.code,
        measure: measures[0]?.code,
        organisationOn: dayjs(latest.start),
        owedBy: 'QUARTER',
        beginning: 'lastYear',
        growth: '0%',
      }}
    >
      {(form) => (
        <>
          <Form.Item name="name" label={t('scenario.name')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={200} autoFocus placeholder={t('opening.nameExample')} />
          </Form.Item>
          <Form.Item name="fiscalYear" label={t('scenario.year')} rules={[{ required: true }]}>
            <Select
              options={years.map(({ code }) => ({ value: code, label: code }))}
              onChange={(code) => {
                const year = years.find((each) => each.code === code);
                if (year) form.setFieldValue('organisationOn', dayjs(year.start));
              }}
            />
          </Form.Item>
          <Form.Item name="measure" label={t('scenario.measure')} rules={[{ required: true }]}>
            <Select
              options={measures.map(({ code, nameZh, nameEn }) => ({
                value: code,
                label: language === 'zh-CN' ? nameZh : nameEn,
              }))}
            />
          </Form.Item>
          <Form.Item
            name="organisationOn"
            label={t('scenario.organisationOn')}
            extra={t('opening.organisationOnHint')}
            rules={[{ required: true }]}
          >
            <DatePicker allowClear={false} />
          </Form.Item>
          <Form.Item name="owedBy" label={t('scenario.owedBy')}>
            <Radio.Group
              options={(['QUARTER', 'MONTH'] as const).map((kind) => ({
                value: kind,
                label: t(`kind.${kind}`),
              }))}
            />
          </Form.Item>
          <Form.Item name="beginning" label={t('opening.beginning')}>
            <Radio.Group
              options={(['lastYear', 'nothing'] as const).map((one) => ({
                value: one,
                label: t(`opening.${one}`),
              }))}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={['beginning']}>
            {({ getFieldValue }) => getFieldValue('beginning') === 'lastYear' && <Growth />}
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}

function Growth() {
  const { t } = useTranslation('plan');
  return (
    <Form.Item
      name="growth"
      label={t('opening.growth')}
      rules={[
        {
          validator: (_, text: string | undefined) =>
            factorOfGrowth(text ?? '') === undefined
              ? Promise.reject(new Error(t('opening.growthHint')))
              : Promise.resolve(),
        },
      ]}
    >
      <Input />
    </Form.Item>
  );
}

function useBeginning() {
  const queries = useQueryClient();
  const go = useGo();
  return async ({ beginning, growth, organisationOn, ...rest }: Values) => {
    const { scenario, sequence, tops } = await openScenario({
      ...rest,
      organisationOn: organisationOn.format('YYYY-MM-DD'),
    });
    const [top] = tops;
    if (beginning === 'lastYear' && top)
      await editScenario(scenario.id, {
        seenSequence: sequence,
        wish: {
          kind: 'COPY_LAST_YEAR',
          cells: [{ node: top.node, period: scenario.fiscalYear }],
          factor: factorOfGrowth(growth ?? ''),
        },
      });
    await queries.invalidateQueries({ queryKey: scenariosKey });
    go(`/plan/scenarios/${scenario.id}`);
  };
}
