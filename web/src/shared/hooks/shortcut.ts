import { useEffect, useEffectEvent } from 'react';

/** Ctrl (on a Mac ⌘) and a key, anywhere on the page. */
export function useShortcut(key: string, act: () => void) {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== key || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    act();
  });
  // The keyboard is the browser's: it is listened to as long as the component stands.
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
