import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Form, Input } from 'antd';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import { visit } from '@/testing/page';
import { speak } from '@/testing/words';
import { FormDrawer } from './FormDrawer';

beforeAll(() => speak());

type Values = { name: string };

function show(onSubmit: (values: Values) => Promise<unknown>, onClose: () => void) {
  visit(
    () => (
      <FormDrawer<Values> title="单元" open onClose={onClose} onSubmit={onSubmit} initial={{ name: '北美' }}>
        <Form.Item name="name" label="名称">
          <Input />
        </Form.Item>
      </FormDrawer>
    ),
    '/',
  );
}

describe('a form beside a list', () => {
  it('saves what was entered and closes', async () => {
    const [onSubmit, onClose] = [vi.fn().mockResolvedValue(undefined), vi.fn()];
    show(onSubmit, onClose);
    fireEvent.change(await screen.findByLabelText(/名称/), { target: { value: '欧洲' } });
    fireEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(onSubmit.mock.calls[0]?.[0]).toEqual({ name: '欧洲' });
  });

  it('stays open on a refusal and says it beside the field that it names', async () => {
    const refusal = new ProblemError({
      status: 422,
      code: 'org.code-taken',
      args: { code: 'EU' },
      errors: [{ field: 'name', value: '北美', code: 'taken', expected: '另一个名称' }],
    });
    const onClose = vi.fn();
    show(() => Promise.reject(refusal), onClose);
    fireEvent.click(await screen.findByRole('button', { name: '保存' }));
    expect(await screen.findByText('编码 EU 已被使用。')).toBeTruthy();
    expect(screen.getAllByText('另一个名称').length).toBeGreaterThan(0);
    expect(onClose).not.toHaveBeenCalled();
  });
});
