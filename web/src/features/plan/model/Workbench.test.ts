import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import type { Edited, Told } from '../api/edits';
import type { GridPart, GridRequest } from '../api/grid';
import type { Pending } from './EditQueue';
import { GridStore } from './GridStore';
import { at } from './selection';
import { Workbench } from './Workbench';

const columns = (['quota', 'lastYear'] as const).map((measure) => ({
  key: `Y|${measure}`,
  period: 'Y',
  kind: 'YEAR' as const,
  measure,
  grain: '1',
}));

/** A plan of three people, the last of them locked, that does what it is asked. */
function plan() {
  const quotas = ['100', '200', '300'];
  const asked: Pending[] = [];
  let sequence = 1;
  let refusal: Error | undefined;
  let folded = 0;
  const part = ({ rows }: GridRequest): GridPart => ({
    sequence,
    rowCount: quotas.length - folded,
    columns: [{ period: 'Y', kind: 'YEAR', start: '2014-06-01', end: '2015-06-01', leaf: true }],
    measures: [
      { name: 'quota', grain: '1', editable: true },
      { name: 'lastYear', grain: '1', editable: false },
    ],
    rows: quotas
      .map((quota, index) => ({
        node: `P${index}`,
        code: `${index}`,
        name: `Seller ${index}`,
        depth: 0,
        leaf: true,
        unfolded: false,
        mayGiveGoal: false,
        locks: index === 2 ? 'A' : 'N',
        values: [quota, '90'],
      }))
      .slice((rows?.from ?? 0) + folded),
  });
  const send = async (edit: Pending): Promise<Edited> => {
    asked.push(edit);
    if (refusal) throw refusal;
    for (const { node, value } of edit.wish.cells ?? []) if (value) quotas[Number(node.slice(1))] = value;
    sequence++;
    return { sequence, repeated: false, cells: [], remainders: [] };
  };
  const store = new GridStore(async (request) => part(request));
  const bench = new Workbench({ store, send, changed: () => undefined });
  bench.setting = { columns, power: 0, grain: '1', editable: true };
  return {
    bench,
    asked,
    fold: () => {
      folded = 1;
    },
    refuse: (failure: Error) => {
      refusal = failure;
    },
    somebodyElse: (node: number, quota: string) => {
      quotas[node] = quota;
      sequence++;
      bench.desk.hear({ ...told, sequence });
    },
  };
}

const told: Told = {
  sequence: 0,
  authorId: 2,
  author: 'Amy',
  at: '2014-03-31T00:00:00Z',
  kind: 'set-cell',
  reason: '',
  cells: [],
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

async function open() {
  const opened = plan();
  opened.bench.store.show({ depth: 1, toggled: [], periods: ['Y'], measures: ['quota', 'lastYear'] });
  await settled();
  return opened;
}

const first = { row: 0, column: 0 };

describe('an editor', () => {
  it('sees his figure before it is granted', async () => {
    const { bench, asked } = await open();
    bench.enter(first, '150');
    expect(bench.valueAt(first)).toBe('150');
    expect(bench.store.overlaysOf('P0')?.get('Y|quota')?.saving).toBe(true);
    await settled();
    expect(asked).toMatchObject([
      { seen: 1, wish: { kind: 'SET', cells: [{ node: 'P0', period: 'Y', value: '150' }] } },
    ]);
    expect(bench.desk.saved.read()).toEqual({ waiting: 0, sequence: 2 });
    expect(bench.store.overlaysOf('P0')).toBeUndefined();
    expect(bench.valueAt(first)).toBe('150');
  });

  it('sees the figure that stands once his own is refused, and why', async () => {
    const { bench, refuse } = await open();
    refuse(new ProblemError({ status: 409, code: 'cube.below-locks' }));
    bench.enter(first, '1');
    await settled();
    expect(bench.valueAt(first)).toBe('100');
    expect(bench.desk.notice.read()?.kind).toBe('refused');
  });

  it('is told what somebody else changed where both changed the same', async () => {
    const { bench, refuse } = await open();
    const changes = [{ ...told, sequence: 2 }];
    refuse(new ProblemError({ status: 409, code: 'plan.cells-changed', args: { sequence: 2, changes } }));
    bench.enter(first, '1');
    await settled();
    expect(bench.desk.conflict.read()).toMatchObject({ sequence: 2, changes: [{ author: 'Amy' }] });
  });

  it('sees what others do, lit up', async () => {
    const { bench, somebodyElse } = await open();
    somebodyElse(1, '222');
    await settled();
    expect(bench.valueAt({ row: 1, column: 0 })).toBe('222');
    expect(bench.store.flashesOf('P1')?.has('Y|quota')).toBe(true);
    expect(bench.desk.others.read()?.author).toBe('Amy');
  });

  it('sends nothing where the figure stays', async () => {
    const { bench, asked } = await open();
    bench.enter(first, '100');
    expect(asked).toEqual([]);
  });

  it('keeps a cell open whose entry cannot be read', async () => {
    const { bench } = await open();
    expect(bench.enter(first, 'much')).toBe(false);
    expect(bench.desk.notice.read()).toMatchObject({ kind: 'barred', why: 'unreadable' });
  });

  it.each([
    [{ row: 0, column: 1 }, 'notEditable'],
    [{ row: 2, column: 0 }, 'locked'],
    [{ row: 9, column: 0 }, 'outside'],
  ])('cannot open %o', async (place, why) => {
    const { bench } = await open();
    bench.selection.set(at(place));
    bench.open();
    expect(bench.editing.read()).toBeUndefined();
    expect(bench.desk.notice.read()).toEqual({ kind: 'barred', why });
  });

  it('pastes what can be pasted and hears of the rest', async () => {
    const { bench, asked } = await open();
    bench.selection.set(at(first));
    await bench.paste('1\n2\n3\n');
    expect(asked[0]?.wish).toMatchObject({ kind: 'PASTE', cells: [{ value: '1' }, { value: '2' }] });
    expect(bench.desk.notice.read()).toMatchObject({
      kind: 'pasted',
      paste: { skipped: [{ why: 'locked' }] },
    });
  });

  it('copies the range as it stands', async () => {
    const { bench } = await open();
    bench.selection.set({ anchor: first, focus: { row: 1, column: 1 } });
    expect(bench.copy()).toBe('100\t90\n200\t90');
  });

  it('fills the first row of a range into the others', async () => {
    const { bench, asked } = await open();
    bench.selection.set({ anchor: first, focus: { row: 1, column: 0 } });
    bench.fillDown();
    expect(asked[0]?.wish.cells).toEqual([{ node: 'P1', period: 'Y', value: '100' }]);
  });

  it('locks a range, and unlocks it where all of it is locked', async () => {
    const { bench, asked } = await open();
    bench.selection.set({ anchor: { row: 1, column: 0 }, focus: { row: 2, column: 0 } });
    bench.toggleLock();
    bench.selection.set(at({ row: 2, column: 0 }));
    bench.toggleLock();
    await settled();
    expect(asked.map(({ wish }) => wish.kind)).toEqual(['LOCK', 'UNLOCK']);
  });

  it('keeps his place where rows above it are folded', async () => {
    const { bench, fold } = await open();
    bench.selection.set(at({ row: 2, column: 1 }));
    fold();
    bench.show({ depth: 1, toggled: ['U1'], periods: ['Y'], measures: ['quota', 'lastYear'] }, bench.setting);
    await settled();
    expect(bench.selection.read()).toEqual(at({ row: 1, column: 1 }));
  });

  it('only reads where the scenario is no draft', async () => {
    const { bench, asked } = await open();
    bench.setting = { ...bench.setting, editable: false };
    bench.toggleLock();
    bench.undo();
    await bench.paste('1');
    expect(asked).toEqual([]);
  });
});
