import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { stringifySearch } from '@/shared/hooks/search';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { StateSteps } from '@/shared/ui/feedback/StateSteps';
import { Door, useGo } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { fileOptions, previewOptions } from '../api/files';
import { ChooseFile } from '../components/ChooseFile';
import { Mapper } from '../components/Mapper';
import { ReadingPanel } from '../components/ReadingPanel';
import { useEntityName } from '../components/useNames';

/** A file on its way in: chosen, understood, mapped; then tried or imported. */
export function Page() {
  const { t } = useTranslation('transfer');
  const { search, change } = useAddress();
  const entityName = useEntityName();
  const { entity, file } = search;
  const states = ['choose', 'map', 'try', 'done'].map((code) => ({ code, label: t(`step.${code}`) }));
  return (
    <Sheet>
      <PageHeader
        path={<Door to="/transfer">{t('imports.title')}</Door>}
        title={entity && file ? t('new.titleOf', { entity: entityName(entity) }) : t('new.title')}
        answer={t('new.answer')}
      />
      <StateSteps states={states} current={entity && file ? 'map' : 'choose'} />
      {entity && file ? (
        <Understood entity={entity} fileId={Number(file)} />
      ) : (
        <ChooseFile
          entity={entity}
          onEntity={(next) => change({ entity: next })}
          onFile={(contents, id) => change({ entity: contents, file: String(id) }, { replace: false })}
        />
      )}
    </Sheet>
  );
}

function Understood({ entity, fileId }: { entity: string; fileId: number }) {
  const { search, change } = useAddress();
  const go = useGo();
  const { part, sheet, encoding, separator, headerRow } = search;
  const reading = { part, sheet, encoding, separator, headerRow: headerRow ? Number(headerRow) : undefined };
  const { data: file } = useQuery(fileOptions(fileId));
  const preview = useQuery(previewOptions(fileId, entity, reading));
  return (
    <Loaded of={preview}>
      {(seen) => (
        <>
          <ReadingPanel preview={seen} onChange={change} />
          <Mapper
            key={JSON.stringify([reading, seen.columns.map(({ name }) => name)])}
            fileId={fileId}
            fileName={file?.name ?? seen.file}
            entity={entity}
            preview={seen}
            onBegun={(importId) => go(`/transfer/${importId}${stringifySearch({ entity, file: fileId })}`)}
          />
        </>
      )}
    </Loaded>
  );
}
