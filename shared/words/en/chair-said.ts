/**
 * What the chair says with an act: when a beat opens, a paragraph is put, a text goes out, a meeting ends. `turn` picks
 * one of four ways; `p` names a paragraph, which screens say by its number.
 */
const ways = (a: string, b: string, c: string, d: string): string =>
  `{turn, select, a {${a}} b {${b}} c {${c}} other {${d}}}`;

const left = (one: string, many: string): string => `{left, plural, one {${one}} other {${many}}}`;

export const chairSaid = {
  'chair.open': ways(
    'Thank you for your statements. The draft is before you, all of it still to be agreed.',
    'I have heard you all. Let us turn to the text.',
    'That was the last statement. We now have a draft, and we have ears.',
    'I thank delegations for their openness. Nothing in this draft is agreed until all of it is.',
  ),
  'chair.reading': ways(
    'Please read, and tell me where you stand, paragraph by paragraph.',
    'I give you the text. I would ask for your positions on each paragraph that is open.',
    'Take it to your delegations. I need to know what you can live with.',
    'Before we talk, let us read. Your stances, please.',
  ),
  'chair.reading.revised': ways(
    'Rev.{rev} is before you. Please look at what moved, and then say where you stand.',
    'You have Rev.{rev}. I would like to hear you on what is new in it.',
    'Here is Rev.{rev}. It is nobody’s first choice, and I ask what it would take.',
    'I have tried to land in Rev.{rev} what I heard. Tell me where I misheard.',
  ),
  'chair.corridor': ways(
    `${left('One bracket stands', '{left} brackets stand')}, most of it on paragraph {p}. Please talk to each other about that one first.`,
    'I count {left}, and paragraph {p} holds us up most. The corridor is yours.',
    'Let us take this outside the formal meeting. Paragraph {p} is where I would begin.',
    'I ask those who hold brackets on {p} to find one another. The others as well, of course.',
  ),
  'chair.corridor.clean': ways(
    'I see no brackets at present. Use the time to make good words better.',
    'Nothing is held at this moment. If something still troubles you, now is the time.',
    'The text is clean as I read it. Please be sure of that yourselves.',
    'No brackets stand. I give you the corridor all the same.',
  ),
  'chair.gavel': ways(
    'Let us take the text up, paragraph by paragraph.',
    'I propose to go through it now and to close what can be closed.',
    'Please take your seats. I shall put what seems ripe.',
    'We come back to the text. Where I see no objection I shall use the gavel.',
  ),
  'chair.round': ways(
    `Round {round} of {rounds}. ${left('One paragraph is', '{left} paragraphs are')} still open.`,
    `We go into round {round}, with ${left('one paragraph', '{left} paragraphs')} before us.`,
    `Thank you. That leaves ${left('one paragraph', '{left} paragraphs')} for round {round}.`,
    `Some of it is behind us. In round {round} I would like to see ${left('the last one', 'the other {left}')} move.`,
  ),
  'chair.round.last': ways(
    `This is our last round. ${left('One paragraph stands', '{left} paragraphs stand')} between us and a text.`,
    `We have one round left, and ${left('one paragraph', '{left} paragraphs')} open. I ask everybody to look at the whole.`,
    `After this round there is no other. ${left('One paragraph remains', '{left} paragraphs remain')}.`,
    'The last round begins. What you kept in reserve belongs on the table now.',
  ),
  'chair.put': ways(
    'Paragraph {p}, as it stands. I see no objection?',
    'May I take it that paragraph {p} can be agreed?',
    'We are at paragraph {p}. Unless somebody asks for the floor, it is agreed.',
    'On {p} I hear no difficulty. Any objection?',
  ),
  'chair.put.again': ways(
    'We have spent time on paragraph {p}. I believe it has found its place. Any objection?',
    'I come back to paragraph {p}, where brackets stood. Can we close it now?',
    'Those who held {p} have been heard. I put it as it stands.',
    'I think paragraph {p} is as good as we shall make it. May I take it so?',
  ),
  'chair.put.wording': ways(
    'On {p} we have words from {who}. I put them.',
    '{who} has offered language for {p}, and I have heard nobody against it. Objections?',
    'I would ask the meeting to look at the wording of {who} for {p}. Can it be agreed?',
    'With thanks to {who} for the bridge on {p}: may I take it that we have words?',
  ),
  'chair.put.package': ways(
    'I put paragraphs {one} and {two} as one. Please do not take them apart.',
    'Some of you have tied {one} to {two}, and I respect that. Both, or neither.',
    'There is a bargain on {one} and {two}. I put all of it.',
    'What was agreed on {one} stands with {two}. I see no objection?',
  ),
  'chair.park': ways(
    'I suggest that paragraph {p} rest for a while. Half the room holds it, and talking has not helped yet.',
    'Let us park paragraph {p}. We come back to it when the rest is clearer.',
    'On {p} we are going round in circles. I set it aside, and not for good.',
    'I put paragraph {p} to one side. It may look smaller when its neighbours are closed.',
  ),
  'chair.group': ways(
    'I ask {with} to sit down on paragraph {p} and to report. {who} has kindly agreed to facilitate.',
    'Paragraph {p} needs a smaller room. {with}, please; {who} will hold the pen.',
    'A contact group on {p}, led by {who}: {with}. Whoever holds a bracket there may walk in.',
    'I cannot solve paragraph {p} from up here. {who} takes it to a contact group with {with}.',
  ),
  'chair.text.taken': ways(
    'I have taken in what came closest to carrying the room. Nothing in it is mine.',
    'The revised text uses your words. I only chose among them.',
    'Where your wordings meet, I have let them into the text.',
    'This revision moves where you have moved.',
  ),
  'chair.text.own': ways(
    'On {p} I have tried words of my own, between what was proposed. Judge them as words.',
    'Nobody’s language carried paragraph {p}, so you will find mine there.',
    'I take the liberty of a chair’s wording on {p}. It gives each side something to explain at home.',
    'For {p} I offer a landing. If you can do better, I shall gladly withdraw it.',
  ),
  'chair.text.whole': ways(
    'This is a chair’s text. Please weigh it as a whole before you weigh its parts.',
    'I have put everything into one text, with words of my own where yours would not meet.',
    'Take it as one thing. Each of you will find a paragraph to dislike and, I hope, a text to live with.',
    'I was asked to hold the pen, and I have. Read it to the end before you bracket.',
  ),
  'chair.text.streamlined': ways(
    'I have taken in only what nobody stands against. The rest is as you left it.',
    'A streamlined text: what is uncontested is in, and nothing else has moved.',
    'I have tidied up. Where there was one wording and no objection, it is now the text.',
    'You will find the easy parts done. That leaves us the others.',
  ),
  'chair.silence': ways(
    'No bracket is left. I place the text under silence. To agree, do nothing.',
    'I have nothing more to put. The text is under silence.',
    'We seem to have a text. I shall now be quiet, and I hope you will be, too.',
    'The text stands as you made it. Silence begins.',
  ),
  'chair.silence.again': ways(
    'What was named has been mended. I open silence once more, and for a shorter time.',
    'We try again. The text is under silence.',
    'I thank those who spoke while there was time. Silence, a second time.',
    'With that settled, I place the text under silence again.',
  ),
  'chair.dropping': ways(
    `${left('One paragraph is', '{left} paragraphs are')} still in brackets. I propose to leave ${left('it', 'them')} out rather than lose the text.`,
    'What we could not agree would fall away. I ask whether anybody cannot live with that.',
    'I see no words that carry {p}. The text would be silent there. Is that preferable to no text?',
    'My suggestion is to drop what is bracketed, and keep what is not.',
  ),
  'chair.floor': ways(
    'The text goes to the floor. Whoever cannot join must say so now.',
    'Silence has had its turns. I put the text for adoption.',
    'I bring the text to the floor as it stands.',
    'We decide in the open, then. The text is before you for adoption.',
  ),
  'chair.adopt': ways(
    'I hear no objection. It is so decided.',
    'The text is adopted. I thank every delegation for what it gave up.',
    'It is so decided. You did this, and it was not easy.',
    'I see none. The text is adopted.',
  ),
  'chair.doubt': ways(
    'I have to be frank. I do not see a text in what I have heard that leaves everybody better off than none. One more round: please bring me something I have not heard.',
    'On all that has been said I find no text that carries the room. I ask for one last attempt before I say so for the record.',
    'I have tried every landing I can think of, and each leaves somebody outside. You have one round to prove me wrong.',
    'The positions do not meet, as far as I can hear. Let us try once more, and let us try the whole rather than the parts.',
  ),
  'chair.stalling': ways(
    'Nothing has moved for some rounds. I ask once more, and then I shall not keep you.',
    'We are repeating ourselves in silence. If anybody has something new, this is the round for it.',
    'I have closed what could be closed, and the rest stands where it stood. One more round, and only one.',
    'I do not want to wear you out. Unless somebody moves now, I shall sum up.',
  ),
  'chair.end.stalled': ways(
    'Nobody has moved, and I respect that. I end here, with a summary of how far we came.',
    'We have stood still for long enough to know that we are standing still. I sum up.',
    'There may be a text in this, but not today. I close with a chair’s summary.',
    'I thank you for your patience, and I stop testing it. There will be a summary, and no text.',
  ),
  'chair.end.hopeless': ways(
    'We have tried, and tried again. There is no text here that all of you could take home. I close with a summary under my own responsibility.',
    'I must conclude that there is no consensus to be found at this time. My summary will say what came close.',
    'I thank you for an honest effort. The distance is real, and no wording hides it. I end with a chair’s summary.',
    'No text is also a result, if it is an honest one. I sum up, and we part on good terms.',
  ),
  'chair.end.refused': ways(
    'Without paragraph {p} there is no text for one of you, and with it none for another. I conclude that there is no consensus, and sum up.',
    'I hear that paragraph {p} may not fall, and I have no words that carry it. There is no consensus. I sum up.',
    'That leaves us without a text. I shall issue a summary under my own responsibility.',
    'We stop at paragraph {p}. I say with regret that there is no consensus.',
  ),
  'chair.end.broken': ways(
    'Silence was broken, and what was named does not mend. I conclude that there is no consensus.',
    'I find no way back from paragraph {p}. There will be a chair’s summary, and no text.',
    'We were close, and close is not agreed. I sum up.',
    'The objection stands, and so do the brackets. I end with a summary.',
  ),
  'chair.thanks': ways(
    'With that, the meeting is closed. I thank you all.',
    'Your positions are on record. Thank you, and a safe journey home.',
    'This concludes our work. It was an honour to hold the gavel.',
    'The meeting is closed. Some of you will want to sleep now.',
  ),
  'chair.ask.words': 'Would somebody offer words on paragraph {p} that say: {level}?',
  'chair.ask.evidence': 'I would ask {who} to share with us what it knows about paragraph {p}.',
} as const;
