import type { ReactNode } from 'react';

/** A column of a table, and what becomes of it on a phone's card. */
export type Column<Row> = {
  /** The field by which the server sorts. */
  key: string;
  title: ReactNode;
  numeric?: boolean;
  sortable?: boolean;
  width?: string | number;
  /** On a phone: the card's title, one of the figures that matter, or a small note; absent ones are left out. */
  card?: 'title' | 'figure' | 'note';
  render: (row: Row) => ReactNode;
};

export const columnsFor = <Row>(columns: Column<Row>[], place: Column<Row>['card']) =>
  columns.filter((column) => column.card === place);
