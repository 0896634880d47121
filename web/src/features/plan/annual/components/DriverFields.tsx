import { DeleteOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { type LevelChoice, sharesOf } from '../model/rules';
import styles from './annual.module.css';
import { useDriverName } from './useDriverName';

type DriverFieldsProps = {
  level: LevelChoice;
  imported: string[];
  onChange: (change: Partial<LevelChoice>) => void;
  flaw?: string;
};

const own = ['history', 'headcount', 'even'];

/** What counts and how much: the shares sum to a hundred percent. */
export function DriverFields({ level: { drivers, ...level }, imported, onChange, flaw }: DriverFieldsProps) {
  const { t } = useTranslation('plan');
  const driverName = useDriverName();
  const put = (at: number, change: Partial<(typeof drivers)[number]>) =>
    onChange({ drivers: drivers.map((driver, index) => (index === at ? { ...driver, ...change } : driver)) });
  const all = [...new Set([...own, ...imported, ...drivers.map(({ driver }) => driver)])];
  const free = all.filter((driver) => !drivers.some((chosen) => chosen.driver === driver));
  return (
    <Form.Item label={t('annual.rules.drivers')} tooltip={t('annual.rules.driversMeaning')}>
      {drivers.map(({ driver, percent }, at) => (
        <div key={driver} className={styles.driver}>
          <Select
            value={driver}
            aria-label={t('annual.rules.drivers')}
            onChange={(chosen) => put(at, { driver: chosen })}
            options={[driver, ...free].map((value) => ({ value, label: driverName(value) }))}
          />
          <Input
            value={percent}
            suffix="%"
            inputMode="decimal"
            aria-label={driverName(driver)}
            onChange={({ target }) => put(at, { percent: target.value })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            disabled={drivers.length === 1}
            aria-label={t('annual.rules.removeDriver')}
            onClick={() => onChange({ drivers: drivers.filter((_, index) => index !== at) })}
          />
        </div>
      ))}
      <div className={styles.sum}>
        <span className={flaw ? styles.wrong : undefined}>
          {flaw ?? t('annual.rules.sum', { sum: sharesOf({ drivers, ...level }) })}
        </span>
        {free[0] !== undefined && (
          <Button
            size="small"
            onClick={() => onChange({ drivers: [...drivers, { driver: free[0] ?? 'even', percent: '0' }] })}
          >
            {t('annual.rules.addDriver')}
          </Button>
        )}
      </div>
    </Form.Item>
  );
}
