import { fireEvent, render, screen } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '@/shared/api/problem';
import { speak } from '@/testing/words';
import type { Column } from './columns';
import { DataTable, type Listing } from './DataTable';

beforeAll(() => speak());

type Row = { id: number; name: string };

const columns: Column<Row>[] = [
  { key: 'name', title: '名称', sortable: true, card: 'title', render: (row) => row.name },
];

const listing = (changes: Partial<Listing<Row>>): Listing<Row> => ({
  data: { pages: [{ items: [{ id: 1, name: 'Linda' }], next: null }], pageParams: [undefined] },
  error: null,
  isPending: false,
  isPlaceholderData: false,
  hasNextPage: false,
  isFetchingNextPage: false,
  fetchNextPage: vi.fn(),
  refetch: vi.fn(),
  ...changes,
});

const show = (
  changes: Partial<Listing<Row>>,
  more: { onSort?: (sort?: string) => void; onOpen?: (row: Row) => void } = {},
) =>
  render(
    <DataTable
      listing={listing(changes)}
      columns={columns}
      rowKey={(row) => row.id}
      empty={<p>先导入</p>}
      {...more}
    />,
  );

const failure = (status: number, code: string) => new ProblemError({ status, code });

describe('a list', () => {
  it('shows its rows', () => {
    show({});
    expect(screen.getByText('Linda')).toBeTruthy();
  });

  it('offers the first action while it is empty', () => {
    show({ data: { pages: [{ items: [] }], pageParams: [undefined] } });
    expect(screen.getByText('先导入')).toBeTruthy();
  });

  it('says that it is not for this reader', () => {
    show({ data: undefined, error: failure(403, 'access.missing-permission') });
    expect(screen.getByText('您没有查看此内容的权限')).toBeTruthy();
  });

  it('says what failed and tries again', () => {
    const refetch = vi.fn();
    show({ data: undefined, error: failure(503, 'platform.database-unavailable'), refetch });
    fireEvent.click(screen.getByRole('button'));
    expect(screen.getByText('数据库暂时没有响应。')).toBeTruthy();
    expect(refetch).toHaveBeenCalledOnce();
  });

  it('fetches the next page at its foot', () => {
    const fetchNextPage = vi.fn();
    show({ hasNextPage: true, fetchNextPage });
    fireEvent.click(screen.getByText('加载更多'));
    expect(fetchNextPage).toHaveBeenCalledOnce();
  });

  it('sorts by its header', () => {
    const onSort = vi.fn();
    show({}, { onSort });
    fireEvent.click(screen.getByText('名称'));
    expect(onSort).toHaveBeenCalledWith('name');
  });

  it('opens a row by keyboard as by mouse', () => {
    const onOpen = vi.fn();
    show({}, { onOpen });
    const row = screen.getByText('Linda').closest('tr');
    if (row) fireEvent.keyDown(row, { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledWith({ id: 1, name: 'Linda' });
  });
});
