import { CheckCircleFilled, CloseCircleFilled, MinusCircleOutlined, WarningFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../model/mapping';
import styles from './transfer.module.css';

const icons = {
  green: <CheckCircleFilled />,
  amber: <WarningFilled />,
  red: <CloseCircleFilled />,
  none: <MinusCircleOutlined />,
};

/** How sure a column is: by colour, icon and word. */
export function ConfidenceMark({ mark }: { mark: Mark }) {
  const { t } = useTranslation('transfer');
  return (
    <span className={styles[mark]}>
      {icons[mark]} {t(`mark.${mark}`)}
    </span>
  );
}
