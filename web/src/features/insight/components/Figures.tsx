import { useTranslation } from 'react-i18next';
import { Delta } from '@/shared/ui/figures/Delta';
import { KeyFigure } from '@/shared/ui/figures/KeyFigure';
import { Money } from '@/shared/ui/figures/Money';
import { Percent } from '@/shared/ui/figures/Percent';
import { useUnitLabel } from '@/shared/ui/figures/unitLabel';
import { Door } from '@/shared/ui/layout/Door';
import type { Cockpit } from '../api/cockpit';
import { elapsed, factsOf } from '../model/drill';
import styles from './cockpit.module.css';

/** The year in four figures, each beside what it is to be compared with. */
export function Figures({ cockpit }: { cockpit: Cockpit }) {
  const { t } = useTranslation('insight');
  const { node, measure, workingDaysLeft } = cockpit;
  const unit = useUnitLabel(measure.currency);
  const basis =
    node.landingYears.length > 0
      ? t('figure.landingYears', { years: node.landingYears.join(' / ') })
      : t('figure.landingDays');
  return (
    <div className={styles.figures}>
      <KeyFigure
        label={t('figure.attainment')}
        note={<NoteOf label={t('column.quota')} value={node.quota} unit={unit} />}
      >
        <Percent value={node.attainment} />
      </KeyFigure>
      <KeyFigure
        label={t('figure.actual')}
        unit={unit}
        note={
          <>
            {t('figure.growth')} <Delta value={node.growth} />
          </>
        }
      >
        <Door to={factsOf(node.node, measure.kind, elapsed(cockpit))} title={t('drill')}>
          <Money value={node.actual} />
        </Door>
      </KeyFigure>
      <KeyFigure label={t('figure.landing')} note={basis}>
        <Percent value={node.landingAttainment} />
      </KeyFigure>
      <KeyFigure
        label={t('figure.landingGap')}
        unit={unit}
        note={t('figure.daysLeft', { days: workingDaysLeft })}
      >
        <Money value={node.landingGap} signed />
      </KeyFigure>
    </div>
  );
}

function NoteOf({ label, value, unit }: { label: string; value: string; unit: string }) {
  return (
    <>
      {label} <Money value={value} /> {unit}
    </>
  );
}
