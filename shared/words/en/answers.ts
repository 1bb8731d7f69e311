/** Questions between delegations, and what bots answer them: `turn` picks one of three ways to say it. */
const ways = (a: string, b: string, c: string): string => `{turn, select, a {${a}} b {${b}} other {${c}}}`;

/** Said to all, a question begins with whom it is put to. */
const opening = (word: string): string =>
  `{aloud, select, yes {{seat}: ${word.charAt(0).toLowerCase()}} other {${word.charAt(0)}}}${word.slice(1)}`;

const named = (label: string): string => `{${label}, select, none {} other { (“{${label}}”)}}`;

export const answers = {
  'ask.why': `${opening('What')} stands behind your position on {paragraph}?`,
  'ask.need': `${opening('What')} would you need on {paragraph}?`,
  'ask.live-with': `${opening('Could')} you live with {how, select, stands {{paragraph} as it stands} other {“{label}” in {paragraph}}}?`,
  'ask.trade': `${opening('Would')} you move on {get}${named('getLabel')}, if we moved on {give}${named('giveLabel')}?`,
  'ask.thanks': 'Thank you.',

  'answer.content': ways(
    'We have nothing against it as it stands.',
    'No reason to stand in its way: we mind it little.',
    'On {issue} we are content.',
  ),
  'answer.enough': ways(
    'Nothing more: we can live with it as it stands.',
    'On {issue} we would not ask for a change.',
    'As it stands it will do for us.',
  ),
  'answer.need': ways(
    'With “{level}” on {issue} we could live.',
    'Something close to “{level}”. That we could take.',
    'Bring it to “{level}”, and we no longer stand in the way.',
  ),
  'answer.gladly': ways(
    '“{level}” on {issue}? Gladly.',
    'Yes. With “{level}” you would have our support.',
    'That would suit us well.',
  ),
  'answer.bearable': ways(
    'We could live with “{level}” on {issue}, as things stand.',
    '“{level}” is not our choice. As things stand we would not block it.',
    'If it comes to that: yes, as long as the rest stays as it is.',
  ),
  'answer.no': ways('No, not as things stand.', 'That we could not carry.', 'We would have to object.'),
  'answer.only-if': ways(
    'Not by itself. If {one} came to “{oneLevel}”, we would take “{twoLevel}” on {two}.',
    'Only together with something: “{oneLevel}” in {one}, and you have us on {two}.',
    'In a package, yes: {one} at “{oneLevel}”, {two} at “{twoLevel}”.',
  ),
  'answer.trade': ways(
    'Yes: “{oneLevel}” in {one} for “{twoLevel}” in {two}. Put it as a package and we will say yes.',
    'That could be done: {one} at “{oneLevel}”, {two} at “{twoLevel}”. Offer it, and we accept.',
    'We would take “{twoLevel}” in {two} for “{oneLevel}” in {one}. The package is yours to write.',
  ),
  'answer.capital': ways(
    'For that we would need leave from capital. Put it as a package, and we will ask.',
    'It goes beyond our instructions. Offer it, and we write home.',
    'Not ours to say yes to. As a package we could take it to capital.',
  ),
  'answer.no-bargain': ways(
    'We do not see a bargain there.',
    'The two do not balance for us.',
    'Not for that. Ask us about another pair.',
  ),
  'answer.nothing-there': ways(
    'There is nothing we would want changed on {issue}.',
    'On {issue} you have nothing to give us: it stands well.',
    'We like {issue} as it is. Look for something else.',
  ),
  'answer.closed': ways(
    'On {issue} the word has been given. We do not speak about it again before the end.',
    'That one is closed for now.',
    'We let {issue} rest where it is.',
  ),
  'answer.face-down': ways(
    'The cards are still face down. Ask us when they are turned.',
    'In a moment you will see it with everybody else.',
    'Not before the cards are shown.',
  ),
  'answer.too-late': ways(
    'The time for that is over.',
    'What could be said has been said.',
    'It is with the table now.',
  ),
  'answer.later': ways(
    'You have had a good deal from us. Let us speak again after the gavel.',
    'We have said enough for now. After the gavel, gladly.',
    'Let us speak again after the gavel.',
  ),
  'answer.lost': ways(
    'We did not quite follow. Ask us why we stand where we stand, what we could live with, or what we would trade.',
    'Forgive us: what is it you ask? Why, what we could live with, or a trade: those we can answer.',
    'Say it to us in other words: why, would you live with, or this for that.',
  ),
  'answer.thanks': ways('With pleasure.', 'You are welcome. Let us go on like this.', 'We take note, with thanks.'),
} as const;
