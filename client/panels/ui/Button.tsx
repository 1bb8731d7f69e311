import type { ComponentChildren, JSX, Ref } from 'preact';
import { Icon, type IconNode } from './Icon.tsx';

type Native = Omit<JSX.IntrinsicElements['button'], 'icon' | 'size' | 'ref' | 'class' | 'children' | 'disabled'>;
type Props = Native & {
  /** One `primary` a view. `plain` has an edge, `quiet` has none, `soft` lies on a panel. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'soft';
  readonly big?: boolean;
  readonly icon?: IconNode;
  readonly iconAfter?: IconNode;
  /** Second line under the label: a budget, a count. */
  readonly note?: ComponentChildren;
  /**
   * Why the act is closed just now. The button stays in place and focusable, dashed, with this on its face,
   * and does nothing when pressed.
   */
  readonly refused?: string | undefined;
  readonly class?: string;
  readonly inner?: Ref<HTMLButtonElement>;
  readonly children?: ComponentChildren;
};

const classes = (kind: string, big: boolean, refused: boolean, extra: string): string =>
  `button ${kind}${big ? ' big' : ''}${refused ? ' refused' : ''} ${extra}`.trim();

export function Button(props: Props) {
  const {
    kind = 'plain',
    big = false,
    icon,
    iconAfter,
    note,
    refused,
    class: extra = '',
    inner,
    children,
    onClick,
    ...rest
  } = props;
  const closed = refused !== undefined;
  return (
    <button
      type="button"
      class={classes(kind, big, closed, extra)}
      aria-disabled={closed || undefined}
      {...rest}
      {...(inner ? { ref: inner } : {})}
      {...(closed ? { onClick: (event: Event) => event.preventDefault() } : onClick ? { onClick } : {})}
    >
      {icon ? <Icon icon={icon} size={big ? 20 : 18} /> : null}
      <span class="label">
        {children}
        {(closed ? refused : note) ? <small>{closed ? refused : note}</small> : null}
      </span>
      {iconAfter ? <Icon icon={iconAfter} size={big ? 20 : 18} /> : null}
    </button>
  );
}

type IconButtonProps = Native & {
  readonly icon: IconNode;
  readonly label: string;
  readonly size?: number;
  readonly class?: string;
};

export function IconButton({ icon, label, size = 20, class: extra = '', ...rest }: IconButtonProps) {
  return (
    <button type="button" class={`icon-button ${extra}`} aria-label={label} title={label} {...rest}>
      <Icon icon={icon} size={size} />
    </button>
  );
}
