/** Ids are strings that refuse one another: a SeatId never passes for an IssueId, a literal passes for either. */
type Flavor<Name extends string> = string & { readonly __id?: Name };

/** A party's place at a table; equal to the party's id in the scenario, e.g. `morocco`. */
export type SeatId = Flavor<'seat'>;
export type IssueId = Flavor<'issue'>;
export type PhraseId = Flavor<'phrase'>;
/** A wording of a ladder in the scenario, e.g. `return/2` or `return/2b`. */
export type WordingId = Flavor<'wording'>;
/** Stable under renumbering. */
export type ParagraphId = Flavor<'paragraph'>;
export type ProposalId = Flavor<'proposal'>;
export type BracketId = Flavor<'bracket'>;
/** `k1` ...: a package; `c1` a condition, `i1` an initiative, `r1` a room, `g1` a group, `q1` a sounding, `v1` a question put to the vote. */
export type PackageId = Flavor<'package'>;
export type ConditionId = Flavor<'condition'>;
export type PromiseId = Flavor<'promise'>;
export type InitiativeId = Flavor<'initiative'>;
export type RoomId = Flavor<'room'>;
export type GroupId = Flavor<'group'>;
export type SoundingId = Flavor<'sounding'>;
export type InjectId = Flavor<'inject'>;
export type CapitalAskId = Flavor<'capital-ask'>;
export type PersonId = Flavor<'person'>;
export type TableId = Flavor<'table'>;
/** Client-made, 128 bits as 32 hex digits; the table's own ids contain a slash, which the wire refuses. */
export type CmdId = Flavor<'cmd'>;
