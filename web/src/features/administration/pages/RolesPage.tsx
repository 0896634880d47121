import { useQuery } from '@tanstack/react-query';
import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePermissionName } from '@/shared/session/usePermissionName';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import { type RoleGrants, rolesOptions } from '../api/roles';
import styles from '../components/administration.module.css';

/** What each role may do, and how far it sees. */
export function Page() {
  const { t } = useTranslation('administration');
  return (
    <Sheet>
      <PageHeader title={t('roles.title')} answer={t('roles.answer')} />
      <Loaded of={useQuery(rolesOptions)}>
        {(roles) => (
          <div className={styles.roles}>
            {roles.map((role) => (
              <One key={role.role} role={role} />
            ))}
          </div>
        )}
      </Loaded>
    </Sheet>
  );
}

function One({ role: { role, reach, permissions } }: { role: RoleGrants }) {
  const { t } = useTranslation('administration');
  const nameOf = usePermissionName();
  return (
    <Panel title={t(`shared:role.${role}`)} extra={t(`reach.${reach}`)}>
      <div className={styles.permissions}>
        {permissions.map((permission) => (
          <Tag key={permission} variant="filled" title={permission}>
            {nameOf(permission)}
          </Tag>
        ))}
      </div>
    </Panel>
  );
}
