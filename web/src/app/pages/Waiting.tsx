import { Skeleton } from 'antd';
import { Page } from '@/shared/ui/layout/Page';

/** The shape of a page before its code is there. */
export function Waiting() {
  return (
    <Page>
      <Skeleton active paragraph={{ rows: 8 }} />
    </Page>
  );
}
