import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

type DoorProps = { to: string; title?: string; className?: string; onGo?: () => void; children: ReactNode };

/** Goes to an address of the application, filters and all: `/ledger?seller=7`. */
export const useGo = () => {
  const router = useRouter();
  return (address: string) => router.history.push(address);
};

/** A link to any address of the application; with Ctrl or the middle button it opens beside. */
export function Door({ to, title, className, onGo, children }: DoorProps) {
  const go = useGo();
  const open = (event: MouseEvent) => {
    event.stopPropagation();
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onGo?.();
    go(to);
  };
  return (
    <a href={to} title={title} className={className} onClick={open}>
      {children}
    </a>
  );
}
