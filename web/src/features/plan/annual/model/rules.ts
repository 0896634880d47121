import { isNegative, isZero, parseDecimal, subtract, sum, toText } from '@/shared/format/decimal';
import type { Blocked, Loosen, Rules, RulesRequest } from '../api/decompositions';
import { amountOf, percentDown, percentOf, percentUp, rateOf } from './rates';

/** A driver and how much it counts, in percent. */
export type DriverChoice = { driver: string; percent: string };

/** How one level assigns to the next, as it is typed. */
export type LevelChoice = {
  /** The driver that holds each one's potential, for growth by headroom; none for fair share. */
  potential?: string;
  drivers: DriverChoice[];
  rails: boolean;
  least: string;
  most: string;
  factorLow: string;
  factorHigh: string;
  over: string;
};

/** What is particular to one unit or position, as it is typed. */
export type NodeChoice = {
  node: string;
  minimum?: string;
  maximum?: string;
  lock?: string;
  factor?: string;
  reason?: string;
  ramp?: string;
};

/** The rules of a decomposition while somebody works on them. */
export type Choice = {
  goalBy: 'growth' | 'amount';
  growth: string;
  goal: string;
  levels: LevelChoice[];
  cap: string;
  unit: string;
  nodes: NodeChoice[];
};

/** What keeps the rules from being tried: which field, on which level, and the value. */
export type Flaw = {
  field: 'growth' | 'goal' | 'shares' | 'rails' | 'factors' | 'over' | 'cap' | 'unit' | 'node';
  level?: number;
  value: string;
};

export const usualLevel: LevelChoice = {
  drivers: [{ driver: 'history', percent: '100' }],
  rails: false,
  least: '5',
  most: '35',
  factorLow: '0.9',
  factorHigh: '1.1',
  over: '0',
};

export const usualChoice: Choice = {
  goalBy: 'growth',
  growth: '12',
  goal: '',
  levels: [usualLevel],
  cap: '10',
  unit: '',
  nodes: [],
};

const sumOf = (drivers: DriverChoice[]) =>
  sum(drivers.map(({ percent }) => parseDecimal(percent) ?? { digits: 0n, scale: 0 }));

/** What the drivers' shares come to, in percent. */
export const sharesOf = ({ drivers }: LevelChoice) => toText(sumOf(drivers));

const isHundred = (drivers: DriverChoice[]) => isZero(subtract(sumOf(drivers), { digits: 100n, scale: 0 }));

const below = (left: string | undefined, right: string | undefined) => {
  const [low, high] = [parseDecimal(left ?? ''), parseDecimal(right ?? '')];
  return low !== undefined && high !== undefined && isNegative(subtract(low, high));
};

/** Everything that keeps the rules from being tried; nothing when they may be. */
export function flawsOf(choice: Choice): Flaw[] {
  const flaws: Flaw[] = [];
  if (choice.goalBy === 'growth' && rateOf(choice.growth) === undefined)
    flaws.push({ field: 'growth', value: choice.growth });
  if (choice.goalBy === 'amount' && !below('0', amountOf(choice.goal)))
    flaws.push({ field: 'goal', value: choice.goal });
  choice.levels.forEach((level, at) => {
    flaws.push(...levelFlaws(level).map((flaw) => ({ ...flaw, level: at })));
  });
  if (rateOf(choice.cap) === undefined) flaws.push({ field: 'cap', value: choice.cap });
  if (choice.unit !== '' && !below('0', amountOf(choice.unit)))
    flaws.push({ field: 'unit', value: choice.unit });
  for (const node of choice.nodes)
    if (node.factor && !node.reason?.trim()) flaws.push({ field: 'node', value: node.node });
  return flaws;
}

function levelFlaws(level: LevelChoice): Flaw[] {
  const flaws: Flaw[] = [];
  if (!isHundred(level.drivers)) flaws.push({ field: 'shares', value: sharesOf(level) });
  if (level.rails && (!rateOf(level.least) || !rateOf(level.most) || below(level.most, level.least)))
    flaws.push({ field: 'rails', value: `${level.least} … ${level.most}` });
  if (!below('0', level.factorLow) || below(level.factorHigh, level.factorLow))
    flaws.push({ field: 'factors', value: `${level.factorLow} … ${level.factorHigh}` });
  if (rateOf(level.over) === undefined) flaws.push({ field: 'over', value: level.over });
  return flaws;
}

const factorOf = (growth: string) => {
  const rate = parseDecimal(rateOf(growth) ?? '0') ?? { digits: 0n, scale: 0 };
  return toText(sum([rate, { digits: 1n, scale: 0 }]));
};

/** The rules as the server wants them. */
export const requestOf = (choice: Choice, of: { fiscalYear: string; measure: string }): RulesRequest => ({
  fiscalYear: of.fiscalYear,
  measure: of.measure,
  ...(choice.goalBy === 'growth' ? { factor: factorOf(choice.growth) } : { goal: amountOf(choice.goal) }),
  levels: choice.levels.map((level) => ({
    drivers: level.drivers.map(({ driver, percent }) => ({ driver, share: rateOf(percent) ?? '0' })),
    potential: level.potential,
    ...(level.rails ? { minimumGrowth: rateOf(level.least), maximumGrowth: rateOf(level.most) } : {}),
    factorLow: level.factorLow,
    factorHigh: level.factorHigh,
    overAssignment: rateOf(level.over),
  })),
  overAssignmentCap: rateOf(choice.cap),
  roundingUnit: amountOf(choice.unit),
  nodes: choice.nodes.filter(says).map((node) => ({
    node: node.node,
    minimum: amountOf(node.minimum),
    maximum: amountOf(node.maximum),
    lock: amountOf(node.lock),
    factor: node.factor || undefined,
    reason: node.reason?.trim() || undefined,
    ramp: node.ramp || undefined,
  })),
});

const says = ({ node: _, reason: __, ...rest }: NodeChoice) => Object.values(rest).some(Boolean);

/** The rules of an earlier decomposition, to work on. */
export const choiceOf = (rules: Rules): Choice => ({
  goalBy: rules.factor ? 'growth' : 'amount',
  growth: rules.factor ? growthOf(rules.factor) : '',
  goal: rules.goal ?? '',
  levels: rules.levels.map((level) => ({
    potential: level.potential ?? undefined,
    drivers: level.drivers.map(({ driver, share }) => ({ driver, percent: percentOf(share) })),
    rails: level.minimumGrowth !== null && level.minimumGrowth !== undefined,
    least: percentOf(level.minimumGrowth) || usualLevel.least,
    most: percentOf(level.maximumGrowth) || usualLevel.most,
    factorLow: level.factorLow,
    factorHigh: level.factorHigh,
    over: percentOf(level.overAssignment),
  })),
  cap: percentOf(rules.overAssignmentCap),
  unit: rules.roundingUnit ?? '',
  nodes: rules.nodes.map((node) => ({
    node: node.node,
    minimum: node.minimum ?? undefined,
    maximum: node.maximum ?? undefined,
    lock: node.lock ?? undefined,
    factor: node.factor ?? undefined,
    reason: node.reason ?? undefined,
    ramp: node.ramp ?? undefined,
  })),
});

const growthOf = (factor: string) => {
  const value = parseDecimal(factor);
  return value ? percentOf(toText(subtract(value, { digits: 1n, scale: 0 }))) : '';
};

/** Puts what is particular to one node in place of what was; nothing said takes it out. */
export const withNode = (choice: Choice, node: NodeChoice): Choice => ({
  ...choice,
  nodes: [...choice.nodes.filter((other) => other.node !== node.node), ...(says(node) ? [node] : [])],
});

/** The rule of a level; the last holds for all levels below it as well. */
export const ruleAt = ({ levels }: Choice, depth: number) => Math.min(depth, levels.length - 1);

/** Whether moving this bound is something that the rules can say. */
export const canLoosen = ({ bound }: Loosen) => bound !== 'ENTRY';

/** Moves every bound as the server proposes for a blocked unit that stands at `depth`. */
export function loosened(choice: Choice, blocked: Blocked, depth: number): Choice {
  const withNodes = blocked.loosenings.reduce(loosenedNode, choice);
  const { minimumGrowth, maximumGrowth } = blocked;
  if (!minimumGrowth || !maximumGrowth) return withNodes;
  const at = ruleAt(choice, depth);
  return {
    ...withNodes,
    levels: withNodes.levels.map((level, index) =>
      index === at ? { ...level, least: percentDown(minimumGrowth), most: percentUp(maximumGrowth) } : level,
    ),
  };
}

const fieldOf: Partial<Record<string, 'minimum' | 'maximum' | 'lock'>> = {
  MINIMUM: 'minimum',
  MAXIMUM: 'maximum',
  LOCK: 'lock',
};

function loosenedNode(choice: Choice, { node, bound, to }: Loosen): Choice {
  const field = fieldOf[bound];
  if (!field) return choice;
  const before = choice.nodes.find((other) => other.node === node) ?? { node };
  return withNode(choice, { ...before, [field]: to });
}
