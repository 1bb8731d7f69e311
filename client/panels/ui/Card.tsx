import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconNode } from './Icon.tsx';

type Props = {
  readonly title: string;
  readonly icon?: IconNode;
  /** Small text at the end of the head. */
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly level?: 2 | 3;
};

/** A titled panel, named for screen readers by its heading. */
export function Card({ title, icon, note, children, class: extra = '', level = 2 }: Props) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section class={`card ${extra}`} aria-labelledby={id}>
      <header>
        <Heading id={id}>
          {icon ? <Icon icon={icon} /> : null}
          {title}
        </Heading>
        {note ? <span class="note">{note}</span> : null}
      </header>
      {children}
    </section>
  );
}

export function Chip({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'brass' | 'red' | 'lamp';
  readonly children: ComponentChildren;
}) {
  return <span class={`chip ${tone}`}>{children}</span>;
}
