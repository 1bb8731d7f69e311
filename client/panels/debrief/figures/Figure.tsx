import { ChartLine, Table2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Twin } from '../../../model/debrief/index.ts';
import { say } from '../../../model/index.ts';
import { Button } from '../../ui/index.ts';

type Props = {
  readonly title: string;
  readonly note?: string;
  /** What the picture shows, as a table; a figure that is words already has none. */
  readonly twin?: Twin;
  /** Controls of the figure, above it. */
  readonly tools?: ComponentChildren;
  readonly wide?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
};

export function TwinTable({ twin, title }: { readonly twin: Twin; readonly title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls sideways must be reachable by keyboard
    <section class="twin" tabIndex={0} aria-label={say('debrief.twin.of', { title })}>
      <table>
        <thead>
          <tr>
            {twin.head.map((cell) => (
              <th key={cell} scope="col">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, i) => (
                <td key={`${i}/${cell}`} class="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One figure of a step: a picture and, at a press, the table it was drawn from. */
export function Figure({ title, note, twin, tools, wide = false, class: extra = '', children }: Props) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure class={`debrief-figure${wide ? ' wide' : ''} ${extra}`} aria-labelledby={id}>
      <figcaption>
        <div>
          <h2 id={id}>{title}</h2>
          {note ? <p>{note}</p> : null}
        </div>
        {twin ? (
          <Button
            kind="quiet"
            class="twin-toggle no-print"
            icon={asTable ? ChartLine : Table2}
            aria-label={`${say(asTable ? 'debrief.chart' : 'debrief.twin')}: ${title}`}
            onClick={() => setAsTable(!asTable)}
          >
            {say(asTable ? 'debrief.chart' : 'debrief.twin')}
          </Button>
        ) : null}
      </figcaption>
      {tools}
      {twin && asTable ? <TwinTable twin={twin} title={title} /> : children}
    </figure>
  );
}
