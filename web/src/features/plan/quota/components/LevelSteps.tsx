import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '@/shared/format/date';
import { formatNumber, formatPercent } from '@/shared/format/number';
import { useUnitStyle } from '@/shared/hooks/preferences';
import { stringifySearch } from '@/shared/hooks/search';
import { Money } from '@/shared/ui/figures/Money';
import { Door } from '@/shared/ui/layout/Door';
import { Panel } from '@/shared/ui/layout/Panel';
import type { Explanation } from '../api/quotas';
import { type LevelStep, levelsOf } from '../model/explained';
import { Basis } from './Basis';
import styles from './quota.module.css';

/** Each level from the company's goal down: what there was to assign, by what, and what changed it. */
export function LevelSteps({ of: explanation }: { of: Explanation }) {
  const { t } = useTranslation('plan');
  const levels = levelsOf(explanation);
  const [top] = explanation.path;
  if (!top) return null;
  return (
    <>
      {(top.parent === null || top.parent === undefined) && <Top of={explanation} />}
      {levels.map((level, at) => (
        <Panel
          key={level.node.key}
          title={t('quota.level', {
            level: at + 1,
            name: level.node.name,
            parent: level.parent?.name ?? t('quota.above'),
          })}
          extra={<NodeDoor level={level} year={explanation.quota.fiscalYear} />}
        >
          <Level level={level} of={explanation} />
        </Panel>
      ))}
    </>
  );
}

function NodeDoor({ level: { node }, year }: { level: LevelStep; year: string }) {
  const { t } = useTranslation('plan');
  const address = `/insight${stringifySearch({ year, [node.position ? 'position' : 'unit']: node.id })}`;
  return <Door to={address}>{t('quota.cockpit')}</Door>;
}

/** The goal of the whole: given as an amount, or as growth on the year before. */
function Top({ of: { path, basis } }: { of: Explanation }) {
  const { t } = useTranslation('plan');
  const style = useUnitStyle();
  const [top] = path;
  if (!top) return null;
  const words = {
    name: top.name,
    history: formatNumber(top.history, style),
    goal: formatNumber(top.goal, style),
  };
  return (
    <Panel title={t('quota.top', { name: top.name })}>
      <p className={styles.sentence}>
        {basis?.factor
          ? t('quota.topByFactor', { ...words, factor: basis.factor, year: basis.historyYear ?? '' })
          : t('quota.topGiven', words)}
        {basis && ` ${t('quota.by', { name: basis.author, at: formatInstant(basis.at) })}`}
      </p>
    </Panel>
  );
}

function Level({ level, of: explanation }: { level: LevelStep; of: Explanation }) {
  const { t } = useTranslation('plan');
  const { node, why, pot, over, hand } = level;
  return (
    <div className={styles.level}>
      {why && <Basis why={why} node={node} of={explanation} />}
      <dl className={styles.steps}>
        {pot && (
          <Line
            label={t('quota.pot', { name: level.parent?.name })}
            note={over && t('quota.over', { rate: formatPercent(over) })}
          >
            <Money value={pot} />
          </Line>
        )}
        {why && (
          <>
            <Line
              label={t('quota.fair')}
              note={t('quota.weight', { weight: formatPercent(why.weight, { fraction: 2 }) })}
            >
              <Money value={why.fair} />
            </Line>
            {why.factor.reason !== '' && (
              <Line
                label={t('quota.stage.factor')}
                note={t('quota.judged', {
                  factor: why.factor.value,
                  reason: why.factor.reason,
                  author: why.factor.author ?? explanation.basis?.author ?? '',
                })}
              >
                <Money value={why.adjusted} />
              </Line>
            )}
            <Line label={t('quota.stage.rails')} note={<Rails level={level} />}>
              <Money value={why.bounded} />
            </Line>
            <Line label={t('quota.stage.rounding')} note={t('quota.roundingMeaning')}>
              {formatNumber(why.roundingDifference, { fraction: 2, signed: true })}
            </Line>
          </>
        )}
        {hand && explanation.basis && (
          <Line
            label={t('quota.hand')}
            note={t('quota.by', { name: explanation.basis.author, at: formatInstant(explanation.basis.at) })}
          >
            <Hand hand={hand} />
          </Line>
        )}
        <Line label={t(node.position ? 'quota.yearQuota' : 'quota.nodeGoal')} strong>
          <Money value={node.goal} />
        </Line>
      </dl>
    </div>
  );
}

type LineProps = { label: string; note?: ReactNode; strong?: boolean; children: ReactNode };

function Line({ label, note, strong, children }: LineProps) {
  return (
    <div className={strong ? styles.strong : undefined}>
      <dt>
        {label}
        {note && <small>{note}</small>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Between which bounds the number had to stay, and which of them decided it. */
function Rails({ level: { why, rule } }: { level: LevelStep }) {
  const { t } = useTranslation('plan');
  const style = useUnitStyle();
  if (!why) return null;
  const { low, high, binding } = why.bounds;
  const limits = rule?.minimumGrowth
    ? t('quota.railsOf', {
        least: formatPercent(rule.minimumGrowth),
        most: formatPercent(rule.maximumGrowth),
      })
    : t('quota.noRails');
  if (binding === 'NONE') return limits;
  return (
    <>
      {limits} ·{' '}
      {t('quota.bound', {
        bound: t(`annual.bound.${binding}`),
        low: formatNumber(low, style),
        high: formatNumber(high, style),
      })}
    </>
  );
}

function Hand({ hand }: { hand: NonNullable<LevelStep['hand']> }) {
  const { t } = useTranslation('plan');
  const said = (['lock', 'minimum', 'maximum'] as const).filter((field) => hand[field]);
  return said.map((field) => (
    <span key={field}>
      {t(`annual.node.${field}`)} <Money value={hand[field]} />{' '}
    </span>
  ));
}
