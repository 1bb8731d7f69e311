import { emphasised } from '../../model/table/index.ts';

/** A wording with its operative verbs in italics. */
export function Words({ text }: { readonly text: string }) {
  return (
    <>
      {emphasised(text).map((run, i) =>
        run.em ? <em key={`${i}/${run.text}`}>{run.text}</em> : <span key={`${i}/${run.text}`}>{run.text}</span>,
      )}
    </>
  );
}
