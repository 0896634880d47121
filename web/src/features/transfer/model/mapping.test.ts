import { describe, expect, it } from 'vitest';
import type { FieldProposal, Step } from '../api/files';
import { mappedStep, markOf, missingFields, proposedMapping, savedMapping, unusedColumns } from './mapping';

const field = (
  name: string,
  column: string | undefined,
  confidence: FieldProposal['confidence'],
  required = true,
) => ({ field: name, column, confidence, required, reason: '', samples: [] }) satisfies FieldProposal;

const proposal = [
  field('date', '订单日期', 'GREEN'),
  field('amount', '金额(万元)', 'AMBER'),
  field('account', undefined, 'RED'),
  field('product', undefined, 'NONE', false),
];

const step = {
  name: 'orders',
  entity: 'ledger.fact',
  from: { file: 'orders.csv' },
  fields: { date: { column: '订单日期', dateFormat: 'M/d/yyyy' }, amount: { column: '金额(万元)' } },
} as unknown as Step;

describe('mapping columns to fields', () => {
  const mapping = proposedMapping(proposal);

  it('marks what is sure, doubtful, missing and not needed', () => {
    expect(proposal.map((one) => markOf(one, mapping[one.field]))).toEqual(['green', 'amber', 'red', 'none']);
  });

  it('trusts what the reader chose himself', () => {
    expect(markOf(field('amount', '金额(万元)', 'AMBER'), '含税金额')).toBe('green');
  });

  it('does not go on while a required field has no column', () => {
    expect(missingFields(proposal, mapping)).toEqual(['account']);
    expect(missingFields(proposal, { ...mapping, account: '客户编码' })).toEqual([]);
  });

  it('keeps how dates are written where the column stayed', () => {
    const { fields } = mappedStep(step, proposal, { ...mapping, account: '客户编码' });
    expect(fields.date).toEqual({ column: '订单日期', dateFormat: 'M/d/yyyy' });
    expect(fields.account).toEqual({ column: '客户编码' });
  });

  it('forgets how dates are written where another column was chosen, and leaves out what has none', () => {
    const { fields } = mappedStep(step, proposal, { date: '发货日期' });
    expect(fields).toEqual({ date: { column: '发货日期' } });
  });

  it('takes over the columns of a kept source as far as the file has them', () => {
    const saved = {
      ...step,
      fields: { account: { column: '客户' }, product: { column: '货号' }, date: { column: '订单日期' } },
    } as unknown as typeof step;
    const taken = savedMapping(saved, ['订单日期', '客户', '金额(万元)'], mapping);
    expect(taken).toEqual({ ...mapping, account: '客户' });
  });

  it('reads dates as the kept source says', () => {
    const saved = {
      ...step,
      fields: { date: { column: '订单日期', dateFormat: 'd.M.yyyy' } },
    } as unknown as typeof step;
    const { fields } = mappedStep(step, proposal, mapping, saved);
    expect(fields.date).toEqual({ column: '订单日期', dateFormat: 'd.M.yyyy' });
  });

  it('names the columns that are left aside', () => {
    expect(unusedColumns(['订单日期', '备注'], mapping)).toEqual(['备注']);
  });
});
