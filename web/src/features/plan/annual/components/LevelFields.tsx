import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Collapse, Form, Input, Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { driversOptions } from '../api/decompositions';
import { type Flaw, type LevelChoice, usualLevel } from '../model/rules';
import styles from './annual.module.css';
import { DriverFields } from './DriverFields';
import { useDriverName } from './useDriverName';
import { useFlawWords } from './useFlawWords';

type LevelFieldsProps = {
  year: string;
  levels: LevelChoice[];
  onChange?: (levels: LevelChoice[]) => void;
  flaws: Flaw[];
};

/** The rule of each level; the last holds for all levels below it as well. */
export function LevelFields({ year, levels, onChange, flaws }: LevelFieldsProps) {
  const { t } = useTranslation('plan');
  const put = (at: number, level: LevelChoice) =>
    onChange?.(levels.map((other, index) => (index === at ? level : other)));
  const remove = (at: number) => onChange?.(levels.filter((_, index) => index !== at));
  const title = (at: number) =>
    at === levels.length - 1 && at > 0
      ? t('annual.rules.lastLevel', { level: at + 1 })
      : levels.length === 1
        ? t('annual.rules.allLevels')
        : t('annual.rules.level', { level: at + 1 });
  return (
    <>
      <Collapse
        size="small"
        defaultActiveKey={['0']}
        items={levels.map((level, at) => ({
          key: String(at),
          label: title(at),
          extra: onChange && levels.length > 1 && (
            <Button
              type="text"
              size="small"
              icon={<DeleteOutlined />}
              aria-label={t('annual.rules.removeLevel')}
              onClick={(event) => {
                event.stopPropagation();
                remove(at);
              }}
            />
          ),
          children: (
            <Level
              year={year}
              level={level}
              onChange={(changed) => put(at, changed)}
              flaws={flaws.filter((flaw) => flaw.level === at)}
            />
          ),
        }))}
      />
      {onChange && (
        <Button
          type="dashed"
          block
          icon={<PlusOutlined />}
          style={{ marginBlock: 8 }}
          onClick={() => onChange([...levels, levels.at(-1) ?? usualLevel])}
        >
          {t('annual.rules.addLevel')}
        </Button>
      )}
    </>
  );
}

type LevelProps = { year: string; level: LevelChoice; onChange: (level: LevelChoice) => void; flaws: Flaw[] };

function Level({ year, level, onChange, flaws }: LevelProps) {
  const { t } = useTranslation('plan');
  const { data: imported = [] } = useQuery(driversOptions(year));
  const wrong = useFlawWords();
  const driverName = useDriverName();
  const set = (change: Partial<LevelChoice>) => onChange({ ...level, ...change });
  const text = (field: 'least' | 'most' | 'factorLow' | 'factorHigh' | 'over') => ({
    value: level[field],
    inputMode: 'decimal' as const,
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  const flawOf = (field: Flaw['field']) => {
    const flaw = flaws.find((each) => each.field === field);
    return flaw && ({ validateStatus: 'error', help: wrong(flaw) } as const);
  };
  const known = imported.map(({ driver }) => driver);
  return (
    <>
      <Form.Item label={t('annual.rules.form')} tooltip={t('annual.rules.formMeaning')}>
        <Segmented
          block
          value={level.potential === undefined ? 'fair' : 'growthForm'}
          onChange={(form) => set({ potential: form === 'fair' ? undefined : (known[0] ?? 'potential') })}
          options={['fair', 'growthForm'].map((value) => ({ value, label: t(`annual.rules.${value}`) }))}
        />
      </Form.Item>
      {level.potential !== undefined && (
        <Form.Item label={t('annual.rules.potential')}>
          <Select
            value={level.potential}
            onChange={(potential) => set({ potential })}
            options={(known.length > 0 ? known : [level.potential]).map((value) => ({
              value,
              label: driverName(value),
            }))}
          />
        </Form.Item>
      )}
      <DriverFields level={level} imported={known} onChange={set} flaw={flawOf('shares')?.help} />
      <Form.Item {...flawOf('rails')}>
        <Checkbox checked={level.rails} onChange={({ target }) => set({ rails: target.checked })}>
          {t('annual.rules.rails')}
        </Checkbox>
        {level.rails && (
          <div className={styles.pair}>
            <Input prefix={t('annual.rules.least')} suffix="%" {...text('least')} />
            <Input prefix={t('annual.rules.most')} suffix="%" {...text('most')} />
          </div>
        )}
      </Form.Item>
      <Form.Item
        label={t('annual.rules.factors')}
        tooltip={t('annual.rules.factorsMeaning')}
        {...flawOf('factors')}
      >
        <div className={styles.pair}>
          <Input prefix={t('annual.rules.least')} {...text('factorLow')} />
          <Input prefix={t('annual.rules.most')} {...text('factorHigh')} />
        </div>
      </Form.Item>
      <Form.Item label={t('annual.rules.over')} tooltip={t('annual.rules.overMeaning')} {...flawOf('over')}>
        <Input suffix="%" {...text('over')} />
      </Form.Item>
    </>
  );
}
