/**
 * How much a verb binds, from 1 (takes note) to 13 (decides): domain facts, section 2.2. Ordinary meaning, no official table.
 * `+`: what it says is content as well.
 */

/** What a text says it does, at the beginning of any clause. */
export const SPEECH = `
1 note take_note notice observe mention mindful aware refer
2 acknowledge note_with_interest take_note_with_interest appreciate keep_in_mind pay_attention thank
3 recognize bear_in_mind recall believe consider regard see look_forward remember admit concede realize
3+ concern express_*_concern note_with_concern note_with_*_concern regret lament deplore worry alarm shake regrettable mourn sadden
4 welcome note_with_appreciation express_*_appreciation commend praise applaud hail note_with_satisfaction hope express_*_hope
4+ condemn denounce abhor
5 reaffirm affirm stress emphasize underline underscore highlight reiterate confirm renew convinced draw_attention
6 encourage support favour promote advocate endorse back
7 invite suggest propose
8 recommend advise appeal ask
9 call_upon call_on call_for call
9.5 request
10 urge strongly_encourage strongly_recommend press insist implore
11 instruct direct demand require mandate oblige
12 commit resolve undertake pledge promise agree vow bind_ourselves bind_themselves
13 decide determine declare
`;

/** What a text itself does: only as its first word, after "we", or where it is done by being said ("are abolished"). */
export const DEEDS = `
9.5+ bring make open join hold give set_up draw_up license licence ratify negotiate provide protect cooperate report end stop
12+ establish adopt create launch introduce conclude institute prohibit ban forbid outlaw abolish decriminalize regularize guarantee assign convene entrust grant ensure
`;

/** Inside the clause: may < could < should < will endeavour < will < must < shall. */
export const MODALS = `
3 may might could can would_do_well
7 should ought would
9 need_to needs_to have_to has_to be_to is_to are_to deserve
10.5 will
11.5 must
12 shall is_obliged are_obliged is_required are_required has_*_duty have_*_duty has_*_obligation have_*_obligation
`;
