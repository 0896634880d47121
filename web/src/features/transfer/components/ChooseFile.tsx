import { InboxOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Progress, Select, Upload } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { Panel } from '@/shared/ui/layout/Panel';
import { entitiesOptions, templateAddress } from '../api/entities';
import { handIn } from '../api/files';
import styles from './transfer.module.css';
import { useEntityName } from './useNames';

type ChooseFileProps = {
  entity: string | undefined;
  onEntity: (entity: string) => void;
  onFile: (entity: string, id: number) => void;
};

/** First what it is, then the file: dropped or chosen, with its progress. */
export function ChooseFile({ entity, onEntity, onFile }: ChooseFileProps) {
  const { t } = useTranslation('transfer');
  const entityName = useEntityName();
  const { data: entities } = useQuery(entitiesOptions);
  const usual = entities?.find(({ name }) => name === 'ledger.fact')?.name;
  const contents = entity ?? usual;
  const [sent, setSent] = useState(0);
  const sending = useMutation({
    mutationFn: (file: File) => handIn(file, (done, total) => setSent(Math.floor((done / total) * 100))),
    onSuccess: ({ id }) => contents && onFile(contents, id),
  });
  const options = (entities ?? []).map(({ name }) => ({ value: name, label: entityName(name) }));
  return (
    <Panel title={t('choose.title')}>
      <div className={styles.reading}>
        <div>
          {t('choose.entity')}
          <Select
            aria-label={t('choose.entity')}
            showSearch={{ optionFilterProp: 'label' }}
            className={styles.column}
            value={contents}
            options={options}
            placeholder={t('choose.entityFirst')}
            onChange={onEntity}
          />
        </div>
        {contents && <a href={templateAddress(contents)}>{t('choose.template')}</a>}
      </div>
      <br />
      {sending.isError && <ProblemAlert failure={sending.error} />}
      <Upload.Dragger
        accept=".csv,.txt,.tsv,.xlsx,.zip"
        multiple={false}
        showUploadList={false}
        disabled={!contents || sending.isPending}
        beforeUpload={(file) => {
          sending.mutate(file);
          return false;
        }}
      >
        <p className="ant-upload-drag-icon">
          <InboxOutlined />
        </p>
        <p className="ant-upload-text">{t('choose.drop')}</p>
        <p className="ant-upload-hint">{t('choose.formats')}</p>
      </Upload.Dragger>
      {sending.isPending && <Progress percent={Math.min(sent, 99)} />}
    </Panel>
  );
}
