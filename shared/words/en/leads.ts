/**
 * What a delegation says before its reason, in its own tone: a whole sentence, and a space after it. `who` is another
 * delegation, `gain` a phrase, `place` the paragraph that holds it.
 */
type Pair = readonly [string, string];
type Tones = {
  readonly warm: Pair;
  readonly stiff: Pair;
  readonly technical: Pair;
  readonly blunt: Pair;
  readonly laconic: Pair;
  readonly brisk: Pair;
};

const two = ([one, other]: Pair): string => `{turn, select, a {${one} } c {${one} } e {${one} } other {${other} }}`;

const toned = (all: Tones): string =>
  `{tone, select, ${(['warm', 'stiff', 'technical', 'blunt', 'laconic', 'brisk'] as const)
    .map((tone) => `${tone} {${two(all[tone])}}`)
    .join(' ')} other {}}`;

const gain: Pair = [
  'We can go with this here, since “{gain}” stands in {place}.',
  'Because “{gain}” is kept in {place}, we can let this one go.',
];

const closing: Tones = {
  warm: ['We would hate to see the text fail on this.', 'There is still time to mend it, and little of it.'],
  stiff: ['We state it while there is time.', 'Let nobody be surprised when the gavel falls.'],
  technical: ['This has to be resolved before the last gavel.', 'One question is open here, and few gavels are left.'],
  blunt: ['Be warned.', 'On this the text can fail.'],
  laconic: ['Time is short.', 'Before it is too late.'],
  brisk: ['If there is a bargain in this, it is now.', 'The hour is late, so let us be clear.'],
};

const moved: Tones = {
  warm: ['We thank {who} for a step towards us.', '{who} has come towards us, and we have seen it.'],
  stiff: ['My delegation takes note of the movement by {who}.', 'The step by {who} has been registered.'],
  technical: ['The words of {who} are closer to ours than what stands.', 'Against what stands, {who} offers progress.'],
  blunt: ['{who} has moved. Good.', 'Somebody moves: {who}.'],
  laconic: ['Thanks to {who}.', 'We see that {who} has moved.'],
  brisk: ['{who} has put something on the table, and it deserves an answer.', '{who} moves, so we can talk.'],
};

const favour: Tones = {
  warm: ['{who} has stood by our words, and we have not forgotten it.', 'We remember who supported us: {who} did.'],
  stiff: ['The support of {who} for our proposal is recalled with thanks.', 'We recall that {who} backed our words.'],
  technical: [
    '{who} supported our words, and we read these as closely.',
    'With thanks to {who} for its support earlier.',
  ],
  blunt: ['{who} backed ours. Fair is fair.', 'We do not forget that {who} backed us.'],
  laconic: ['{who} was fair to us.', 'We owe {who} a fair hearing.'],
  brisk: ['{who} backed ours, and a good turn deserves another.', 'We pay our debts, and {who} has backed us.'],
};

const slight: Tones = {
  warm: ['We had hoped that {who} would meet our words, too.', 'Ours found no favour with {who}. We bear no grudge.'],
  stiff: ['We recall how {who} received our own proposal.', '{who} had a no for our words.'],
  technical: ['Our own words were turned down by {who}.', 'For the record, {who} objected to our words.'],
  blunt: ['{who} blocked ours.', 'We have not forgotten the no of {who}.'],
  laconic: ['{who} refused ours.', 'Ours was refused by {who}.'],
  brisk: ['{who} said no to ours, and nothing comes for nothing.', 'First {who} turns ours down, and now this.'],
};

const again: Tones = {
  warm: ['Forgive us for coming back to it.', 'We have said it before, and we say it as friends.'],
  stiff: ['Our position is known and has not changed.', 'We refer to what we said earlier.'],
  technical: ['It is the same as before.', 'As noted earlier.'],
  blunt: ['Once more.', 'We do not tire of saying it.'],
  laconic: ['As before.', 'Still the same.'],
  brisk: ['We said so earlier, and it still holds.', 'Same question, same reason.'],
};

const open: Tones = {
  warm: ['We speak as friends of this text.', 'In a good spirit, colleagues.'],
  stiff: ['For the record.', 'My delegation has studied this with care.'],
  technical: ['A word on the drafting.', 'To be precise.'],
  blunt: ['Plainly put.', 'No detours.'],
  laconic: ['Briefly.', 'In short.'],
  brisk: ['Let us look at what it is worth.', 'To business.'],
};

/** Before every reason given with a stance. */
export const LEAD = `{lead, select, gain {${two(gain)}} closing {${toned(closing)}} moved {${toned(moved)}} favour {${toned(favour)}} slight {${toned(slight)}} again {${toned(again)}} open {${toned(open)}} other {}}`;
