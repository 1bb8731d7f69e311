/**
 * Why a bot did what it did. Each key is a term of its sum (shared/bots/reasons.ts); `turn` picks one of three or five ways to
 * say it (observers take the last three: they name no capital), `level` is what it seeks, `stands` what is on the table, `words` says whether a phrase is wished in or out.
 */
import { LEAD } from './leads.ts';

const ways = (a: string, b: string, c: string): string => `{turn, select, a {${a}} b {${b}} other {${c}}}`;
/** Stances are taken often, and the same thing is said in more ways. Of these the last three name no capital. */
const five = (a: string, b: string, c: string, d: string, e: string): string =>
  `{turn, select, a {${a}} b {${b}} d {${d}} e {${e}} other {${c}}}`;
/** With what comes before it. */
const said = (a: string, b: string, c: string, d: string, e: string): string => `${LEAD}${five(a, b, c, d, e)}`;

const TAIL = `{words, select, out {${ways(
  ' And “{phrase}” should go.',
  ' We would also rather not read “{phrase}”.',
  ' “{phrase}” is a difficulty as well.',
)}} in {${ways(
  ' And it should say “{phrase}”.',
  ' We also miss “{phrase}”.',
  ' “{phrase}” would help us, too.',
)}} other {}}`;

/** A price in the upper half of what its words cover; said plainly, it is in the lower half. */
const SHADE = `{shade, select, more {${ways(
  ' And that is putting it mildly.',
  ' We choose our words with care: it is rather more than that.',
  ' It is, if anything, more than it sounds.',
)}} other {}}`;

/** A level named "silent" is no quotation: the text says nothing there, and that is how a delegate puts it. */
const called = (name: string, silence: string): string => `{${name}, select, silent {${silence}} other {“{${name}}”}}`;
const STANDS_FIRST = called('stands', 'Silence');
const STANDS_AMID = called('stands', 'silence');
const LEVEL_FIRST = called('level', 'Silence');
const LEVEL_AMID = called('level', 'silence');

type Ways = readonly [string, string, string];
type Tier = 'slight' | 'bearable' | 'costly' | 'dear' | 'heavy' | 'ruinous';

/** What each price comes to, whatever the direction: two more ways of ending a sentence that names the aim. */
const PRICE: Readonly<
  Record<Tier, { readonly object: readonly [string, string]; readonly other: readonly [string, string] }>
> = {
  slight: {
    object: ['The distance is small, and so is the favour we ask.', 'It would take very little to have us on board.'],
    other: ['The difference is small, and we can carry it.', 'It is not worth a quarrel.'],
  },
  bearable: {
    object: ['We would rather go on talking than settle here.', 'There is room for more work on this.'],
    other: ['It can be borne, if others bear something, too.', 'We can live with the difference.'],
  },
  costly: {
    object: ['As it is, it asks more of us than we can give now.', 'Somebody has to come towards us here.'],
    other: ['It costs us something, and we go along.', 'We pay for this, and we look to others to pay elsewhere.'],
  },
  dear: {
    object: ['The distance is great, and it has to shrink.', 'This is one of the things on which we cannot give way.'],
    other: ['It is dear, and we go along all the same.', 'We do it for the text as a whole, and not gladly.'],
  },
  heavy: {
    object: ['It goes to the heart of what we came for.', 'With this we would lose most of what we could win.'],
    other: ['We give up most of what we could win, and let it pass.', 'It is the hardest thing that we let pass.'],
  },
  ruinous: {
    object: ['With this there is hardly a text left for us.', 'No other paragraph can make up for it.'],
    other: ['We are at the edge of what we can bear.', 'There is nothing left for us to give after this.'],
  },
};

const ending = (of: readonly [string, string]): readonly [string, string] => [
  `What we look for on {issue} is ${LEVEL_AMID}. ${of[0]}`,
  `${LEVEL_FIRST} would be our way to say it. ${of[1]}`,
];

/** `stance` says whether the speaker objects or goes along: the same price, said on two sides of the line. */
function tier(name: Tier, objecting: Ways, goingAlong: Ways): string {
  const object = five(...objecting, ...ending(PRICE[name].object));
  const other = five(...goingAlong, ...ending(PRICE[name].other));
  return `${LEAD}{stance, select, object {${object}} other {${other}}}${SHADE}${TAIL}`;
}

export const reasons = {
  'reason.none': 'No reason given.',
  'reason.opening': `${ways(
    'We have come to speak about {issue}, and we would like the text to say: {level, select, silent {nothing} other {{level}}}.',
    'If this declaration does one thing, let it be this, on {issue}: {level, select, silent {silence} other {{level}}}.',
    'Our first concern is {issue}. What we seek is: {level, select, silent {silence} other {{level}}}.',
  )}{words, select, out { And we will read every line for “{phrase}”, which does not belong in it.} in { And somewhere it has to say “{phrase}”.} other {}}`,

  'package.offer': ways(
    'Each of us gives a little here: {one} and {two} belong together.',
    'We can move on one of these if the other moves with it. Look at {one} and {two} as one.',
    'Taken apart they stay stuck. Taken together, {one} and {two} can be closed.',
  ),
  'package.accept': ways(
    'Taken together we can agree to this.',
    'We give something and we gain something. Yes.',
    'As one, this is better for us than what stands.',
  ),
  'package.red-line': ways(
    'The part on {issue} is impossible for us, whatever comes with it.',
    'On {issue} we cannot go there. Not in a package either.',
    'A package that holds this on {issue} is one we may never sign.',
  ),
  'package.mandate': ways(
    'Our instructions on {issue} do not cover this part.',
    'On {issue} we may not go there on our own.',
    'We would need leave from capital on {issue}, and we do not have it.',
  ),
  'package.loss': ways(
    'What we would give on {issue} weighs more than the rest brings.',
    'Without the part on {issue} we could say yes.',
    'The price on {issue} is too high for what comes with it.',
  ),
  'package.whole': ways(
    'As a whole this brings us no further than what stands.',
    'We see what others gain by it. We do not see what we would.',
    'Taken together we lose more than we gain.',
  ),
  'package.offer.three': ways(
    'Three paragraphs, one bargain: {one}, {two} and {three}. Nobody wins all of them, and nobody loses all.',
    'We would tie {one}, {two} and {three} together. Two of them alone do not balance.',
    'If we move on {one}, {two} and {three} at once, each of us can say what it was for.',
  ),
  'package.counter': ways(
    'Not as it was offered. With another step on {issue} we could say yes.',
    'We come back with this instead. What made the difference for us is {issue}.',
    'Close, and not there yet. Look at {issue}: this way it would balance.',
  ),
  'condition.offer': ways(
    'We lift on {issue} if the bracket on {other} goes as well.',
    'One against the other: our bracket on {issue} for yours on {other}.',
    'We can let {issue} stand, provided that {other} stands, too.',
  ),
  'condition.meet': ways(
    'Agreed: we lift on {issue}, as {other} is freed.',
    'Then both go. We lift on {issue} with yours on {other}.',
    'Your bracket on {other} for ours on {issue}. That is fair.',
  ),
  'redline.declare': ways(
    'So that nobody loses time: on {issue} we will never accept {level, select, silent {silence} other {“{level}”}}.',
    'We say it once and openly. On {issue}, {level, select, silent {silence} other {“{level}”}} is a red line.',
    'There is one thing on {issue} that no package can buy: {level, select, silent {silence} other {“{level}”}}.',
  ),
  'initiative.lift': ways(
    'What the text does not say on {issue}, some of us will do together. We lift our bracket.',
    'We take our wish on {issue} to the initiative, and let the paragraph stand.',
    'The initiative goes further on {issue} than this paragraph. For us that is enough.',
  ),
  'initiative.invite': ways(
    'On {issue} the text will not go as far as you and we would like. Join us in the initiative, and let the paragraph stand.',
    'Lift your bracket on {issue}, and we take it to an initiative together.',
    'More on {issue} is not to be had in this text. It is to be had among those who want it: come in with us.',
  ),
  'propose.move': ways(
    'Let {issue} go into the preamble, words and all. There it says what it says and binds nobody far.',
    'The words on {issue} may stay. Their place may change: we propose the preamble.',
    'What divides us on {issue} is what it commits us to. In the preamble it would not.',
  ),
  'observer.endorse': ways(
    'This text is one we can stand behind.',
    'We came for much of what is in it. We endorse it.',
    'It moves things. We will say so outside.',
  ),
  'observer.note': ways(
    'We take note of what was agreed, and of what was left out.',
    'Some of it helps. We will watch what comes of it.',
    'It is a beginning, and not more.',
  ),
  'observer.criticise': ways(
    'The people this is about will find little in it.',
    'We had hoped for more courage in this room.',
    'Too much was taken out to call this progress.',
  ),

  'reason.red-line': said(
    `On {issue} we cannot accept ${STANDS_AMID}. Not here, and not for anything else in this text.`,
    `This is a red line for us: ${STANDS_AMID} is something no instruction will ever let us sign.`,
    `Colleagues, let us save time. ${STANDS_FIRST} is impossible for my delegation, whatever is offered for it.`,
    `${STANDS_FIRST} on {issue} is where we stop, in this text and in any other.`,
    `Nothing that is offered elsewhere makes ${STANDS_AMID} possible for us on {issue}.`,
  ),
  'reason.mandate.weak': said(
    `Our instructions on {issue} do not go as low as ${STANDS_AMID}. We look for ${LEVEL_AMID}.`,
    `${STANDS_FIRST} is below what we have been sent to agree. We could work from something nearer to ${LEVEL_AMID}.`,
    `We have no mandate for ${STANDS_AMID}. The text has to move towards ${LEVEL_AMID}.`,
    `On {issue} we may go no lower than this allows, and ${STANDS_AMID} is lower. We seek ${LEVEL_AMID}.`,
    `${STANDS_FIRST} is less than we may sign. ${LEVEL_FIRST} is what we look for.`,
  ),
  'reason.mandate.strong': said(
    `Our instructions on {issue} do not reach as far as ${STANDS_AMID}. We look for ${LEVEL_AMID}.`,
    `${STANDS_FIRST} goes beyond what we have been sent to agree. We could work from something nearer to ${LEVEL_AMID}.`,
    `We have no mandate for ${STANDS_AMID}. The text has to come back towards ${LEVEL_AMID}.`,
    `On {issue} we may go only so far, and ${STANDS_AMID} is further. We seek ${LEVEL_AMID}.`,
    `${STANDS_FIRST} is more than we may sign. ${LEVEL_FIRST} is what we look for.`,
  ),
  'reason.mandate.other': said(
    `We have no mandate for ${STANDS_AMID} on {issue}. What we came for is ${LEVEL_AMID}.`,
    `${STANDS_FIRST} is outside our instructions. We could work from ${LEVEL_AMID}.`,
    `Capital has not given us ${STANDS_AMID}. It has given us ${LEVEL_AMID}.`,
    `On {issue} we are not free to take ${STANDS_AMID}. We seek ${LEVEL_AMID}.`,
    `${STANDS_FIRST} is not among what we may sign. ${LEVEL_FIRST} is what we look for.`,
  ),
  'reason.mandate-far.weak': said(
    `${STANDS_FIRST} falls short of our instructions and of our interest. On {issue} we need to come close to ${LEVEL_AMID}.`,
    `We may not agree to ${STANDS_AMID}, and we would not wish to: it is far below ${LEVEL_AMID}.`,
    `Neither our capital nor this delegation can go as low as ${STANDS_AMID}. We seek ${LEVEL_AMID}.`,
    `On {issue} we may not go as low as ${STANDS_AMID}, and nothing here makes us wish to. We seek ${LEVEL_AMID}.`,
    `${STANDS_FIRST} is neither allowed to us nor good for us. ${LEVEL_FIRST} would be both.`,
  ),
  'reason.mandate-far.strong': said(
    `${STANDS_FIRST} goes beyond our instructions and our interest. On {issue} we need to come back close to ${LEVEL_AMID}.`,
    `We may not agree to ${STANDS_AMID}, and we would not wish to: it goes far past ${LEVEL_AMID}.`,
    `Neither our capital nor this delegation can go as far as ${STANDS_AMID}. We seek ${LEVEL_AMID}.`,
    `On {issue} we may not go as far as ${STANDS_AMID}, and nothing here makes us wish to. We seek ${LEVEL_AMID}.`,
    `${STANDS_FIRST} is neither allowed to us nor good for us. ${LEVEL_FIRST} would be both.`,
  ),
  'reason.mandate-far.other': said(
    `${STANDS_FIRST} is outside our instructions and against our interest. On {issue} we seek ${LEVEL_AMID}.`,
    `We may not agree to ${STANDS_AMID}, and we would not wish to. We seek ${LEVEL_AMID}.`,
    `Neither our capital nor this delegation can carry ${STANDS_AMID}. Let us talk about ${LEVEL_AMID}.`,
    `On {issue} we may not take ${STANDS_AMID}, and nothing here makes us wish to. We seek ${LEVEL_AMID}.`,
    `${STANDS_FIRST} is neither allowed to us nor good for us. ${LEVEL_FIRST} would be both.`,
  ),

  'reason.weak.slight': tier(
    'slight',
    [
      `We had expected a little more on {issue}: ${LEVEL_AMID}.`,
      `The step down from ${LEVEL_AMID} is small, and it has not been asked of us with a reason yet.`,
      `This should come closer to ${LEVEL_AMID}.`,
    ],
    [
      `We would have gone a little further on {issue}, to ${LEVEL_AMID}, but this is close.`,
      `Close to what we seek. ${LEVEL_FIRST} would be closer.`,
      `A touch weaker than ${LEVEL_AMID}. We can carry it.`,
    ],
  ),
  'reason.weak.bearable': tier(
    'bearable',
    [
      `We had hoped for ${LEVEL_AMID} on {issue}, and it is too early to settle for less.`,
      `This is weaker than ${LEVEL_AMID}. We would like to see it strengthened before we agree.`,
      `Not yet, please. Our aim is ${LEVEL_AMID}, and the table can do better than this.`,
    ],
    [
      `We had hoped for ${LEVEL_AMID} on {issue}. We can live with less if others move as well.`,
      `This is weaker than ${LEVEL_AMID}. It is bearable as part of a balanced text.`,
      `We give something here: our aim is ${LEVEL_AMID}.`,
    ],
  ),
  'reason.weak.costly': tier(
    'costly',
    [
      `This stays well below ${LEVEL_AMID}. We cannot go along with it as it is.`,
      `On {issue} we need more than this. Our aim is ${LEVEL_AMID}, and every step short of it is felt at home.`,
      `Too far a step down from ${LEVEL_AMID}. It has to come up again.`,
    ],
    [
      `This stays well below ${LEVEL_AMID}. Going along with it costs us, and we will look for it elsewhere.`,
      `On {issue} we had sought ${LEVEL_AMID}. We go along with less, and we feel every step of it at home.`,
      `A costly step down from ${LEVEL_AMID}. We note what we pay here.`,
    ],
  ),
  'reason.weak.dear': tier(
    'dear',
    [
      `This falls far short, and {issue} is among our priorities. We came for ${LEVEL_AMID}.`,
      `So weak a paragraph on {issue} would be very hard to defend at home. We need to come near to ${LEVEL_AMID}.`,
      `We cannot pay this price. The text should say more, towards ${LEVEL_AMID}.`,
    ],
    [
      `This falls far short of ${LEVEL_AMID}, and we came for that. We go along for the sake of the whole.`,
      'So weak a paragraph on {issue} will be hard to defend at home. The rest of the text has to make up for it.',
      `We could hardly pay this price twice. Our aim was ${LEVEL_AMID}.`,
    ],
  ),
  'reason.weak.heavy': tier(
    'heavy',
    [
      `With so little on {issue} there is hardly a reason for us to join a text at all. We came for ${LEVEL_AMID}.`,
      `This takes out the very thing we came for: ${LEVEL_AMID}.`,
      `On {issue} this is next to nothing, and for us it is next to everything. Our aim is ${LEVEL_AMID}.`,
    ],
    [
      'With so little on {issue} we give up most of what we came for. Only the rest of the text can carry us.',
      `We let go of ${LEVEL_AMID} here, and it was what we came for. Let nobody think it was cheap.`,
      'On {issue} this is next to nothing. We go along if everything else holds.',
    ],
  ),
  'reason.weak.ruinous': tier(
    'ruinous',
    [
      `If this is all the text will say on {issue}, the rest of it hardly matters to us. We came for ${LEVEL_AMID}.`,
      `There is no text for us in which {issue} stays so weak, whatever else it holds. We seek ${LEVEL_AMID}.`,
      `With ${STANDS_AMID} on {issue} we are better off without a text, or as good as. We need ${LEVEL_AMID}.`,
    ],
    [
      'With this on {issue} we have next to nothing left to give. Every other paragraph has to hold.',
      `We give up ${LEVEL_AMID} here, and with it nearly all that we could win. It can be done once.`,
      `With ${STANDS_AMID} on {issue} we stand at the edge of what we can carry.`,
    ],
  ),
  'reason.strong.slight': tier(
    'slight',
    [
      `This goes a little further on {issue} than we had expected: we look for ${LEVEL_AMID}.`,
      `The step beyond ${LEVEL_AMID} is small, and it has not been asked of us with a reason yet.`,
      `This should come closer to ${LEVEL_AMID}.`,
    ],
    [
      `This goes a little further on {issue} than we would. ${LEVEL_FIRST} would be easier.`,
      `Close to what we seek. ${LEVEL_FIRST} would be closer.`,
      `A touch stronger than ${LEVEL_AMID}. We can carry it.`,
    ],
  ),
  'reason.strong.bearable': tier(
    'bearable',
    [
      `We would stop at ${LEVEL_AMID} on {issue}, and it is too early to go further.`,
      `This is stronger than ${LEVEL_AMID}. We would like to see it softened before we agree.`,
      `Not yet, please. Our aim is ${LEVEL_AMID}, and this goes past it.`,
    ],
    [
      `We would have stopped at ${LEVEL_AMID} on {issue}. We can go this far if others move as well.`,
      `This is stronger than ${LEVEL_AMID}. It is bearable as part of a balanced text.`,
      `We give something here: our aim is ${LEVEL_AMID}.`,
    ],
  ),
  'reason.strong.costly': tier(
    'costly',
    [
      `This goes well beyond ${LEVEL_AMID}. We cannot go along with it as it is.`,
      `On {issue} this asks a good deal of us. Our aim is ${LEVEL_AMID}, and every step beyond it is felt at home.`,
      `Too far a step up from ${LEVEL_AMID}. It has to come down again.`,
    ],
    [
      `This goes well beyond ${LEVEL_AMID}. Going along with it costs us, and we will look for it elsewhere.`,
      `On {issue} we had sought ${LEVEL_AMID}. We go further with you, and we feel every step of it at home.`,
      `A costly step up from ${LEVEL_AMID}. We note what we pay here.`,
    ],
  ),
  'reason.strong.dear': tier(
    'dear',
    [
      `This goes too far. On {issue} we came for ${LEVEL_AMID}, and the distance is great.`,
      `So strong a paragraph on {issue} would be very hard to defend at home. We need to come back near to ${LEVEL_AMID}.`,
      `We cannot pay this price. The text should come down, towards ${LEVEL_AMID}.`,
    ],
    [
      `This goes far beyond ${LEVEL_AMID}, where we would have stopped. We go along for the sake of the whole.`,
      'So strong a paragraph on {issue} will be hard to defend at home. The rest of the text has to make up for it.',
      `We could hardly pay this price twice. Our aim was ${LEVEL_AMID}.`,
    ],
  ),
  'reason.strong.heavy': tier(
    'heavy',
    [
      `This would commit us so far on {issue} that no other paragraph could make up for it. We came for ${LEVEL_AMID}.`,
      `Everything we might win in this text we would lose in this paragraph. Our aim is ${LEVEL_AMID}.`,
      `On {issue} this asks the one thing that is hardest for us. Let us come back to ${LEVEL_AMID}.`,
    ],
    [
      'This commits us very far on {issue}. Only the rest of the text can make up for it.',
      'Most of what we win in this text we give back in this paragraph. Let nobody think it was cheap.',
      'On {issue} this is the hardest thing to ask of us. We go along if everything else holds.',
    ],
  ),
  'reason.strong.ruinous': tier(
    'ruinous',
    [
      `If the text goes this far on {issue}, the rest of it hardly matters to us. We came for ${LEVEL_AMID}.`,
      `There is no text for us in which {issue} is so strong, whatever else it holds. We seek ${LEVEL_AMID}.`,
      `With ${STANDS_AMID} on {issue} we are better off without a text, or as good as. We need ${LEVEL_AMID}.`,
    ],
    [
      'With this on {issue} we have next to nothing left to give. Every other paragraph has to hold.',
      `We go far past ${LEVEL_AMID} here, and it takes nearly all that we could win. It can be done once.`,
      `With ${STANDS_AMID} on {issue} we stand at the edge of what we can carry.`,
    ],
  ),
  'reason.other.slight': tier(
    'slight',
    [
      `On {issue} we would rather have ${LEVEL_AMID}.`,
      `${LEVEL_FIRST} would suit us better, and nobody has told us yet what speaks against it.`,
      `Not our choice. That is ${LEVEL_AMID}, and it is not far from this.`,
    ],
    [
      `On {issue} we would rather have ${LEVEL_AMID}, but this is close.`,
      `${LEVEL_FIRST} would suit us a little better.`,
      `Not quite our choice, ${LEVEL_AMID}, and not far from it.`,
    ],
  ),
  'reason.other.bearable': tier(
    'bearable',
    [
      `Our choice on {issue} is ${LEVEL_AMID}, and it is too early to settle for another.`,
      `This is not ${LEVEL_AMID}. We would like to hear the case for that before we agree.`,
      `Not yet, please. Our choice is ${LEVEL_AMID}.`,
    ],
    [
      `Our choice on {issue} is ${LEVEL_AMID}. We can live with this one if others move as well.`,
      `This is not ${LEVEL_AMID}, but it is bearable as part of a balanced text.`,
      `We give something here: our choice is ${LEVEL_AMID}.`,
    ],
  ),
  'reason.other.costly': tier(
    'costly',
    [
      `${STANDS_FIRST} would cost us more than we can give now. Our choice on {issue} is ${LEVEL_AMID}.`,
      `${STANDS_FIRST} asks a good deal of us. We would be far better served by ${LEVEL_AMID}.`,
      `Too far from ${LEVEL_AMID}. Let us try again.`,
    ],
    [
      `This costs us. Our choice on {issue} is ${LEVEL_AMID}, and we will look for the difference elsewhere.`,
      `${STANDS_FIRST} asks a good deal of us. We go along, and would have been better served by ${LEVEL_AMID}.`,
      `A costly step away from ${LEVEL_AMID}. We note what we pay here.`,
    ],
  ),
  'reason.other.dear': tier(
    'dear',
    [
      `${STANDS_FIRST} is a poor answer for us on {issue}. We came for ${LEVEL_AMID}.`,
      `This would be very hard to defend at home. Let us look at ${LEVEL_AMID}.`,
      `We cannot pay this price. The table should think again about ${LEVEL_AMID}.`,
    ],
    [
      `${STANDS_FIRST} is a poor answer for us on {issue}. We go along for the sake of the whole.`,
      'This will be hard to defend at home. The rest of the text has to make up for it.',
      `We could hardly pay this price twice. Our choice was ${LEVEL_AMID}.`,
    ],
  ),
  'reason.other.heavy': tier(
    'heavy',
    [
      `${STANDS_FIRST} would take away most of what we could win here. We came for ${LEVEL_AMID}.`,
      `No other paragraph could make up for ${STANDS_AMID}. Our choice is ${LEVEL_AMID}.`,
      `On {issue} this is an answer we can ill afford. Let us come back to ${LEVEL_AMID}.`,
    ],
    [
      `${STANDS_FIRST} takes away most of what we could win. Only the rest of the text can carry us.`,
      `We let go of ${LEVEL_AMID} here, and it was what we came for. Let nobody think it was cheap.`,
      'On {issue} this is an answer we can ill afford. We go along if everything else holds.',
    ],
  ),
  'reason.other.ruinous': tier(
    'ruinous',
    [
      `With ${STANDS_AMID} on {issue}, the rest of the text hardly matters to us. We came for ${LEVEL_AMID}.`,
      `There is no text for us with ${STANDS_AMID} in it, whatever else it holds. We seek ${LEVEL_AMID}.`,
      `Take ${STANDS_AMID}, and we are better off without a text, or as good as. We need ${LEVEL_AMID}.`,
    ],
    [
      'With this on {issue} we have next to nothing left to give. Every other paragraph has to hold.',
      `We accept ${STANDS_AMID}, and it takes nearly all that we could win. It can be done once.`,
      `With ${STANDS_AMID} on {issue} we stand at the edge of what we can carry.`,
    ],
  ),

  'reason.aim': said(
    'This is what we came for on {issue}.',
    'The paragraph says what we would have it say. We support it.',
    `${LEVEL_FIRST} is where we wanted the text to be, and there it is.`,
    'On {issue} the text is where it should be. It has our support.',
    'Here we have nothing to add, and support it as it stands.',
  ),
  'reason.near': said(
    `Near enough to ${LEVEL_AMID}. We support it.`,
    'On {issue} this serves us well.',
    'We could have written it a little differently, and we are glad to support it.',
    'It is close to what we would have written on {issue}, and we support it.',
    'We can put our name to this on {issue}, and gladly.',
  ),
  'reason.words': `${LEAD}{words, select, out {${five(
    'The level is right. “{phrase}” is not: we would rather see it go.',
    'We have no quarrel with the substance, only with “{phrase}”.',
    'Without “{phrase}” this would have our support.',
    'We could read this on {issue} with pleasure, were it not for “{phrase}”.',
    'One thing is too much for us here: “{phrase}”.',
  )}} other {${five(
    'The level is right. We miss “{phrase}”.',
    'With “{phrase}” this would have our support.',
    'We have no quarrel with what it says. It should also say “{phrase}”.',
    'On {issue} one thing is still wanting: “{phrase}”.',
    'Say “{phrase}” somewhere in it, and we are content.',
  )}}}`,
  'reason.whole.near': said(
    'Taken as a whole, the text is a little less than we can bring home. A small step on {issue} could mend it.',
    'We have added up the paragraphs, and we are nearly there. A step on {issue} could close the gap.',
    'It is not this paragraph alone. The whole is just short of what we need, and here it takes the most.',
    'Very little is missing for us to bring the text home, and on {issue} it could be found.',
    'The sum is almost right. One step on {issue}, and it would be.',
  ),
  'reason.whole.short': said(
    'Taken as a whole, the text leaves us worse off than no text. On {issue} it could still be mended.',
    'We have added up the paragraphs, and as it stands we could not bring this text home. What weighs most is {issue}.',
    'It is not this paragraph alone. The text as a whole gives us too little, and here it takes the most.',
    'What we give in this text is more than what we get. We look to {issue} to set it right.',
    'As the text would be, no text at all would serve us better. The place to change that is {issue}.',
  ),
  'reason.whole.far': said(
    'This text as a whole is far from anything we could bring home. We would begin with {issue}.',
    'We have added up the paragraphs, and the sum is not close. Without movement on {issue} there is no text for us.',
    'The balance is not there at all for my delegation, and least of all on {issue}.',
    'What we give in this text is far more than what we get, and nowhere more than on {issue}.',
    'We would be far better off without this text. It has to change, and on {issue} first.',
  ),

  'propose.level': five(
    'We put forward words on {issue} that say: {level}. They bring the paragraph closer to what we need.',
    `Allow us to offer wording: ${LEVEL_AMID}. It would serve us better, and we have thought of others as well.`,
    `For {issue} we propose ${LEVEL_AMID}. We could join a text that says so.`,
    `Let us try ${LEVEL_AMID} on {issue}, and see who can join.`,
    `Our offer on {issue} is ${LEVEL_AMID}. It is meant as a bridge.`,
  ),
  'propose.words': five(
    'The level may stay where it is. We offer other words for it.',
    'A small change of words on {issue}, which would make it easier for us.',
    'Same substance, better words: we put them before the table.',
    'On {issue} we leave the substance and change the words.',
    'Other words for the same thing: we think they read better on {issue}.',
  ),
  'reopen.whole': ways(
    'We have to come back to {issue}. With what has been closed since, the text as a whole no longer carries us.',
    'Nothing is agreed until everything is agreed. On {issue} we must ask the table to look again.',
    'We let {issue} pass, and the balance has moved against us since. We ask to reopen it.',
  ),
  'position.won': ways(
    'We join the consensus. On {issue} the text says what we came to hear.',
    'My delegation welcomes this text, and above all its paragraph on {issue}.',
    'We are content, and on {issue} more than content.',
  ),
  'position.given': ways(
    'We join the consensus. On {issue} we have gone a long way, and we would like that to be on record.',
    'We did not stand in the way. Our concerns on {issue} remain, and we say so for the record.',
    'The text is not ours on {issue}. It is good enough elsewhere for us to join it.',
  ),
} as const;
