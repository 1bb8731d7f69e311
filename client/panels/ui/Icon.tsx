import { h } from 'preact';

/** An icon node of `lucide`; import each by name (`import { Gavel } from 'lucide'`) so that only the used ones are built. */
export type IconNode = readonly (readonly [tag: string, attrs: Record<string, string | number | undefined>])[];

type Props = { readonly icon: IconNode; readonly size?: number; readonly label?: string; readonly class?: string };

export function Icon({ icon, size = 18, label, class: extra = '' }: Props) {
  return (
    <svg
      class={`icon ${extra}`}
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {icon.map(([tag, attrs]) => h(tag, { ...attrs, key: JSON.stringify(attrs) }))}
    </svg>
  );
}
