/** A rising line with its goal: the product's mark. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="var(--yc-accent)" />
      <path
        d="M7 22 13 14l5 4 7-9"
        fill="none"
        stroke="var(--yc-surface)"
        strokeWidth="2.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="25" cy="9" r="2.4" fill="var(--yc-surface)" />
    </svg>
  );
}
