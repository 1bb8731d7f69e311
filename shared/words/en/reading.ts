/** Why a wording reads as it does. `by` is in levels, with its sign. */
export const reading = {
  'reading.silent': 'No words: the text stays silent.',
  'reading.same': 'A wording of the ladder itself: {level}, {name}.',
  'reading.near': '{words}: level {level}, {name}.',
  'reading.off': 'Hardly a word in it is about {issue}, so it commits to nothing there.',
  'reading.none': 'It says that nothing is to follow, so it commits to nothing.',
  'reading.verb': '{words}, not {than}: {by}.',
  'reading.weaker': '{words}: {by}.',
  'reading.stronger': '{words}: {by}.',
  'reading.spelling': '{typed} is read as {word}.',
  'reading.between': 'It lies between {a} and {b}.',
  'reading.apart': 'The verb speaks for another level than the words: say which you mean.',
  'reading.bare': 'This ladder says too little to compare words with. Only the verb was read.',
  'reading.options': 'These are choices without an order, so no level is read from the words.',
} as const;
