import { ClockCircleOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useAddress } from '@/shared/hooks/address';
import { useSession } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/feedback/EmptyState';
import { Loaded } from '@/shared/ui/feedback/Loaded';
import { UnitSwitch } from '@/shared/ui/figures/UnitSwitch';
import { Door } from '@/shared/ui/layout/Door';
import { Page as Sheet } from '@/shared/ui/layout/Page';
import { PageHeader } from '@/shared/ui/layout/PageHeader';
import { Panel } from '@/shared/ui/layout/Panel';
import { type Cockpit, type CockpitRow, cockpitOptions } from '../api/cockpit';
import { Answer } from '../components/Answer';
import { Breakdown } from '../components/Breakdown';
import { CumulativeChart } from '../components/CumulativeChart';
import styles from '../components/cockpit.module.css';
import { Figures } from '../components/Figures';
import { GapChart } from '../components/GapChart';
import { NodePath } from '../components/NodePath';
import { nameOf } from '../components/names';
import { cockpitOf } from '../model/drill';

const numberOf = (text: string | undefined) => (text ? Number(text) : undefined);

/** Attainment of the year: the answer, the charts that explain it, the parts, and behind each figure its facts. */
export function Page() {
  const { search } = useAddress();
  const question = {
    year: search.year,
    unit: numberOf(search.unit),
    position: numberOf(search.position),
    measure: search.measure,
  };
  return (
    <Sheet>
      <Loaded of={useQuery(cockpitOptions(question))}>{(cockpit) => <View cockpit={cockpit} />}</Loaded>
    </Sheet>
  );
}

function View({ cockpit }: { cockpit: Cockpit }) {
  const { t } = useTranslation('insight');
  const { businessDate } = useSession();
  const { change } = useAddress();
  const open = ({ node }: CockpitRow) => change({ ...cockpitOf(node), view: undefined }, { replace: false });
  if (cockpit.start > businessDate) return <Ahead cockpit={cockpit} />;
  return (
    <>
      <PageHeader
        path={<NodePath path={cockpit.path} />}
        title={t('cockpit.title', { name: nameOf(cockpit.node.node), year: cockpit.year })}
        answer={<Answer cockpit={cockpit} />}
        controls={<UnitSwitch currency={cockpit.measure.currency} />}
      />
      <Figures cockpit={cockpit} />
      <div className={styles.charts}>
        <CumulativeChart cockpit={cockpit} />
        {cockpit.rows.length > 0 && <GapChart cockpit={cockpit} onOpen={open} />}
      </div>
      <Breakdown cockpit={cockpit} onOpen={open} />
    </>
  );
}

/** A year that has not begun has a quota, but nothing that could be attained yet. */
function Ahead({ cockpit: { year, start, node } }: { cockpit: Cockpit }) {
  const { t } = useTranslation('insight');
  return (
    <>
      <PageHeader title={t('cockpit.title', { name: nameOf(node.node), year })} />
      <Panel>
        <EmptyState
          icon={<ClockCircleOutlined />}
          title={t('ahead.title', { year, start })}
          advice={t('ahead.advice')}
          action={<Door to={`/insight/year?year=${year}`}>{t('ahead.toYear', { year })}</Door>}
        />
      </Panel>
    </>
  );
}
