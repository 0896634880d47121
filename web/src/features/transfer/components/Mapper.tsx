import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/shared/ui/feedback/ProblemAlert';
import { Panel } from '@/shared/ui/layout/Panel';
import { entitiesOptions } from '../api/entities';
import type { Preview, Step } from '../api/files';
import { beginImport, type Policy } from '../api/imports';
import { type Mapping, mappedStep, missingFields, proposedMapping, savedMapping } from '../model/mapping';
import { FirstRows } from './FirstRows';
import { MappingTable } from './MappingTable';
import { SaveSource } from './SaveSource';
import { SourceChoice } from './SourceChoice';
import styles from './transfer.module.css';
import { useFieldName } from './useNames';

type MapperProps = {
  fileId: number;
  fileName: string;
  entity: string;
  preview: Preview;
  onBegun: (importId: number) => void;
};

/** Which column is which field; then a dry run, or the import itself. */
export function Mapper({ fileId, fileName, entity, preview, onBegun }: MapperProps) {
  const { t } = useTranslation('transfer');
  const { data: entities } = useQuery(entitiesOptions);
  const fieldName = useFieldName(entities?.find(({ name }) => name === entity)?.fields ?? []);
  const [mapping, setMapping] = useState<Mapping>(() => proposedMapping(preview.proposal));
  const [saved, setSaved] = useState<Step>();
  const [policy, setPolicy] = useState<Policy>('GOOD_ROWS');
  const missing = missingFields(preview.proposal, mapping);
  const beginning = useMutation({
    mutationFn: ({ step, dryRun }: { step: Step; dryRun: boolean }) =>
      beginImport({
        fileIds: [fileId],
        source: { format: 1, name: fileName, steps: [step] },
        policy,
        dryRun,
      }),
    onSuccess: ({ importId }) => onBegun(importId),
  });
  const step = preview.step && mappedStep(preview.step, preview.proposal, mapping, saved);
  const begin = (dryRun: boolean) => step && beginning.mutate({ step, dryRun });
  const takeOver = (kept: Step) => {
    const names = preview.columns.map(({ name }) => name);
    setSaved(kept);
    setMapping((before) => savedMapping(kept, names, before));
  };
  const policies = (['GOOD_ROWS', 'ALL_OR_NOTHING'] as const).map((value) => ({
    value,
    label: t(`policy.${value}`),
  }));
  const blocked = missing.length > 0 || !preview.step;
  return (
    <>
      <MappingTable
        preview={preview}
        mapping={mapping}
        sources={<SourceChoice entity={entity} onChoose={takeOver} />}
        fieldName={fieldName}
        onChoose={(field, column) => setMapping({ ...mapping, [field]: column })}
      />
      <FirstRows preview={preview} />
      <Panel>
        {beginning.isError && <ProblemAlert failure={beginning.error} />}
        <div className={styles.next}>
          <Radio.Group
            options={policies}
            value={policy}
            onChange={(event) => setPolicy(event.target.value)}
          />
          <Button type="primary" disabled={blocked} loading={beginning.isPending} onClick={() => begin(true)}>
            {t('begin.try')}
          </Button>
          <Button disabled={blocked} loading={beginning.isPending} onClick={() => begin(false)}>
            {t('begin.go')}
          </Button>
          <SaveSource step={step} disabled={blocked} />
          {missing.length > 0 && (
            <span className={styles.red}>
              {t('begin.missing', { fields: missing.map(fieldName).join(' · ') })}
            </span>
          )}
        </div>
      </Panel>
    </>
  );
}
