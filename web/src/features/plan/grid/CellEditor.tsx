import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignal } from '../model/Signal';
import type { Editing, Workbench } from '../model/Workbench';
import { headHeight, type Metrics } from './metrics';
import { boxOf } from './SelectionFrame';
import styles from './sheet.module.css';

type CellEditorProps = { bench: Workbench; metrics: Metrics; onLeave: (how: Leaving) => void };

/** How a cell is left: with Enter down, with Tab on, with an arrow that way, or staying where one is. */
export type Leaving = 'up' | 'down' | 'left' | 'right' | 'forwards' | 'backwards' | 'stay';

/** The open cell, if one is open. */
export function CellEditor(props: CellEditorProps) {
  const editing = useSignal(props.bench.editing);
  if (!editing) return null;
  return <OpenCell key={`${editing.place.row} ${editing.place.column}`} {...props} editing={editing} />;
}

function OpenCell({ bench, metrics, onLeave, editing }: CellEditorProps & { editing: Editing }) {
  const { t } = useTranslation('plan');
  const [unreadable, setUnreadable] = useState(false);
  const left = useRef(false);
  const { row, column } = editing.place;
  const box = boxOf({ top: row, bottom: row, left: column, right: column }, metrics, headHeight);
  if (!box) return null;
  const leave = (how: Leaving) => {
    left.current = true;
    bench.editing.set(undefined);
    onLeave(how);
  };
  const commit = (text: string, how: Leaving) => {
    if (left.current) return;
    if (bench.enter(editing.place, text)) leave(how);
    else setUnreadable(true);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const how = leavingBy(event, editing.replacing);
    if (!how) return;
    event.preventDefault();
    if (event.key === 'Escape') leave('stay');
    else commit(event.currentTarget.value, how);
  };
  return (
    <input
      // The cell was opened by a key or a double click: typing goes into it.
      // biome-ignore lint/a11y/noAutofocus: see above
      autoFocus
      aria-label={t('grid.entry')}
      aria-invalid={unreadable}
      inputMode="decimal"
      autoComplete="off"
      className={unreadable ? styles.editorUnreadable : styles.editor}
      style={box}
      defaultValue={editing.text}
      onFocus={(event) => editing.replacing || event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onChange={() => unreadable && setUnreadable(false)}
      onBlur={(event) => {
        const { value } = event.currentTarget;
        if (!left.current && bench.enter(editing.place, value)) leave('stay');
        else if (!left.current) leave('stay');
      }}
    />
  );
}

const arrows: Record<string, Leaving> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Arrows leave a cell whose figure is being replaced; in one that was opened they move the caret. */
function leavingBy({ key, shiftKey }: KeyboardEvent, replacing: boolean): Leaving | undefined {
  if (key === 'Enter') return shiftKey ? 'up' : 'down';
  if (key === 'Tab') return shiftKey ? 'backwards' : 'forwards';
  if (key === 'Escape') return 'stay';
  return replacing ? arrows[key] : undefined;
}
