import { useEffect, useState } from 'react';

/** The value once it has rested for a while: typing never waits for the network, nor does it flood it. */
export function useDebounced<Value>(value: Value, milliseconds: number): Value {
  const [settled, setSettled] = useState(value);
  // A timer is the browser's: it starts with every change and is stopped by the next.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}
