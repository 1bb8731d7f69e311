import type { DocParagraph, DocProposal } from '../../shared/text/index.ts';

export const paragraph = (id: string, more: Partial<DocParagraph> & { text?: string } = {}): DocParagraph => {
  const { text, ...rest } = more;
  return {
    id,
    place: 'OP',
    status: 'open',
    origin: { by: 'draft', from: [] },
    words: { text: text ?? `Encourage ${id} for all;`, level: 2 },
    ...rest,
  };
};

export const fresh = (id: string, more: Partial<DocParagraph> = {}): DocParagraph =>
  paragraph(id, { origin: { by: 'insert', from: [], seat: 'ada' }, text: '', ...more });

export const proposal = (
  id: string,
  on: string,
  text: string,
  sponsors: readonly string[],
  more: Partial<DocProposal> = {},
): DocProposal => ({
  id,
  paragraph: on,
  seat: sponsors[0] ?? '',
  sponsors,
  words: { text, level: 2 },
  status: 'tabled',
  operation: { kind: 'replace' },
  ...more,
});
