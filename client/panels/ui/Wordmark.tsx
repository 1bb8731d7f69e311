/** Our mark: brackets around a zero. */
export function Mark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg class="mark-zero" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        d="M13 5H6v30h7M27 5h7v30h-7"
        fill="none"
        stroke="currentColor"
        stroke-width="4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <circle cx="20" cy="20" r="6.5" fill="none" stroke="var(--lamp)" stroke-width="3.6" />
    </svg>
  );
}

export function Gavel({ size = 16 }: { readonly size?: number }) {
  return (
    <svg class="gavel" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      <g fill="currentColor">
        <rect x="6.5" y="6.2" width="8" height="5" rx="1" transform="rotate(-42 10.5 8.7)" />
        <rect x="11" y="10.6" width="10" height="2" rx="1" transform="rotate(44 16 11.6)" />
        <rect x="3" y="18.5" width="11" height="2.2" rx="1.1" />
      </g>
    </svg>
  );
}
