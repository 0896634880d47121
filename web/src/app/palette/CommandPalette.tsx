import { LoadingOutlined, SearchOutlined } from '@ant-design/icons';
import { useRouter } from '@tanstack/react-router';
import { Input, Modal } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Found } from '@/shared/module';
import { moved } from './matches';
import styles from './palette.module.css';
import { type Section, useFindings } from './useFindings';

/** Jumps to any page, account or person. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('app');
  const router = useRouter();
  const [text, setText] = useState('');
  const [current, setCurrent] = useState(0);
  const { sections, searching } = useFindings(text);
  const found = sections.flatMap((section) => section.found);
  const open = ({ address }: Found) => {
    onClose();
    router.history.push(address);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = found[current];
    if (step) setCurrent(moved(current, step, found.length));
    else if (event.key === 'Enter' && chosen) open(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={onClose}
      width={560}
      className={styles.modal}
      style={{ top: 80 }}
    >
      <Input
        autoFocus
        size="large"
        variant="borderless"
        prefix={searching ? <LoadingOutlined /> : <SearchOutlined />}
        placeholder={t('palette.placeholder')}
        aria-label={t('palette.placeholder')}
        value={text}
        onKeyDown={onKey}
        onChange={(event) => {
          setText(event.target.value);
          setCurrent(0);
        }}
      />
      <Sections sections={sections} chosen={found[current]} onOpen={open} />
      {found.length === 0 && (
        <p className={styles.nothing}>{t(searching ? 'palette.searching' : 'palette.nothing')}</p>
      )}
    </Modal>
  );
}

type SectionsProps = { sections: Section[]; chosen: Found | undefined; onOpen: (found: Found) => void };

function Sections({ sections, chosen, onOpen }: SectionsProps) {
  return (
    <div className={styles.sections}>
      {sections.map(({ label, found }) => (
        <section key={label}>
          <h3 className={styles.label}>{label}</h3>
          {found.map((one) => (
            <button
              type="button"
              key={one.key}
              className={one === chosen || one.key === chosen?.key ? styles.chosen : styles.line}
              onClick={() => onOpen(one)}
            >
              <span>{one.title}</span>
              {one.note && <span className={styles.note}>{one.note}</span>}
            </button>
          ))}
        </section>
      ))}
    </div>
  );
}
