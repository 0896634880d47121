import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import type { Edited, Told } from '../api/edits';
import { EditQueue, type Outcome, type Pending } from './EditQueue';

const edit = (seen: number, value = '1'): Pending => ({
  wish: { kind: 'SET', cells: [{ node: 'P1', period: 'Y', value }] },
  reason: '',
  seen,
  key: value,
  cells: [],
});

const granted = (sequence: number): Edited => ({ sequence, repeated: false, cells: [], remainders: [] });

const told = (sequence: number): Told => ({
  sequence,
  authorId: 1,
  author: 'Amy',
  at: '2014-03-31T00:00:00Z',
  kind: 'set-cell',
  reason: '',
  cells: [],
});

const conflict = (sequence: number, ...changes: Told[]) =>
  new ProblemError({ status: 409, code: 'plan.cells-changed', args: { sequence, changes } });

/** A server that answers in turn, and what was asked of it. */
function conversation(...answers: (Edited | Error)[]) {
  const asked: Pending[] = [];
  const outcomes: Outcome[] = [];
  const queue = new EditQueue(
    async (sent) => {
      asked.push(sent);
      const answer = answers.shift();
      if (answer instanceof Error) throw answer;
      return answer ?? granted(99);
    },
    (outcome) => outcomes.push(outcome),
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
  return { queue, asked, outcomes, settled };
}

describe('edits', () => {
  it('go one after another', async () => {
    const { queue, asked, outcomes, settled } = conversation(granted(6), granted(7));
    queue.add(edit(5, '1'));
    queue.add(edit(5, '2'));
    expect(asked).toHaveLength(1);
    expect(queue.length).toBe(2);
    await settled();
    expect(outcomes.map(({ kind }) => kind)).toEqual(['granted', 'granted']);
    expect(queue.length).toBe(0);
  });

  it('have seen what their editor did himself', async () => {
    const { queue, asked, settled } = conversation(granted(6), granted(7), granted(9));
    for (const value of ['1', '2', '3']) queue.add(edit(5, value));
    await settled();
    expect(asked.map(({ seen }) => seen)).toEqual([5, 6, 7]);
  });

  it('have not seen what somebody else did in between', async () => {
    const { queue, asked, settled } = conversation(granted(7), granted(8));
    queue.add(edit(5, '1'));
    queue.add(edit(5, '2'));
    await settled();
    expect(asked.map(({ seen }) => seen)).toEqual([5, 5]);
  });

  it('are sent again where only their editor’s own changes stood against them', async () => {
    const { queue, asked, outcomes, settled } = conversation(granted(7), conflict(8, told(7)), granted(9));
    queue.add(edit(5, '1'));
    queue.add(edit(5, '2'));
    await settled();
    expect(asked.map(({ seen }) => seen)).toEqual([5, 5, 8]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['granted', 'granted']);
  });

  it('tell what somebody else changed', async () => {
    const { queue, outcomes, settled } = conversation(conflict(6, told(6)));
    queue.add(edit(5));
    await settled();
    expect(outcomes).toMatchObject([{ kind: 'conflict', sequence: 6, changes: [{ sequence: 6 }] }]);
  });

  it('go on after a refusal', async () => {
    const refusal = new ProblemError({ status: 409, code: 'cube.below-locks' });
    const { queue, outcomes, settled } = conversation(refusal, granted(6));
    queue.add(edit(5, '1'));
    queue.add(edit(5, '2'));
    await settled();
    expect(outcomes.map(({ kind }) => kind)).toEqual(['refused', 'granted']);
  });
});
