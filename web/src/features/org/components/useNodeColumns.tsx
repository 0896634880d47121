import { ApartmentOutlined, UserOutlined } from '@ant-design/icons';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatPercent } from '@/shared/format/number';
import { Door } from '@/shared/ui/layout/Door';
import type { Column } from '@/shared/ui/table/columns';
import type { TreeNode } from './useTreeRows';

/** A unit or position with who holds it on the day. */
export function useNodeColumns(): Column<TreeNode>[] {
  const { t } = useTranslation('org');
  return [
    {
      key: 'name',
      title: t('column.name'),
      card: 'title',
      render: ({ kind, name }) => (
        <>
          {kind === 'UNIT' ? <ApartmentOutlined /> : <UserOutlined />} {name}
        </>
      ),
    },
    { key: 'code', title: t('column.code'), render: ({ code }) => code },
    { key: 'kind', title: t('column.kind'), render: ({ kind }) => t(`kind.${kind}`) },
    { key: 'holders', title: t('column.holders'), card: 'note', render: (node) => <Holders node={node} /> },
    {
      key: 'attainment',
      title: '',
      render: ({ kind, nodeId, inScope }) =>
        inScope && (
          <Door to={kind === 'UNIT' ? `/insight?unit=${nodeId}` : `/insight?position=${nodeId}`}>
            {t('toCockpit')}
          </Door>
        ),
    },
  ];
}

function Holders({ node: { kind, holders, inScope } }: { node: TreeNode }) {
  const { t } = useTranslation('org');
  if (!inScope) return null;
  if (holders.length === 0) return kind === 'POSITION' ? <Tag>{t('vacant')}</Tag> : null;
  return holders.map(({ personId, name, share }) => (
    <span key={personId}>
      <Door to={`/org/people/${personId}`}>{name}</Door>
      {Number(share) !== 1 && ` ${formatPercent(share, { fraction: 0 })}`}{' '}
    </span>
  ));
}
