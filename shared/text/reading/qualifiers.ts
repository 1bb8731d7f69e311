/**
 * Weakeners and strengtheners: what each takes or gives on the scale of verbs. Domain facts, section 2.3.
 * One a line: id, steps, what a sentence builder inserts (may be empty), and the forms in which it is found.
 * `+` behind the steps: its words are content as well. `=`: a rung may be named after it.
 */
const TABLE = `
appropriate -2= | as appropriate | as_appropriate where_appropriate as_and_where_appropriate if_appropriate when_appropriate where_suitable as_suitable as_they_see_fit as_it_sees_fit where_relevant as_need as_necessary where_need where_necessary if_need_be
suitable -0.9 | appropriate | appropriate suitable reasonable adequate_measure
conditional -1.2 |  | if provided_that providing_that unless except depend_on in_line_with within_the_limit as_*_allow as_*_permit where_*_permit where_*_allow if_*_permit circumstance_permit resource_permit as_long_as to_the_degree
narrow -1 |  | documented_migrant documented_worker in_a_regular_situation lawfully legally_reside regular_migrant_only with_valid_papers legally_present
priority 1 | as a matter of priority | matter_of_priority high_priority top_priority as_a_priority
applicable -1.5 | where applicable | where_applicable as_applicable if_applicable
possible -2 | where possible | where_possible if_possible when_possible wherever_possible whenever_possible to_the_extent_possible as_far_as_possible as_far_as_practicable where_feasible if_feasible as_feasible wherever_feasible insofar_as where_practicable best_effort within_their_means within_their_capacity
national -1.5= | in accordance with national legislation | accordance_with_national_* national_legislation national_law national_regulation national_circumstance national_priority national_capacity national_policy domestic_law domestic_legislation their_own_law its_own_law consistent_with_national_law
existing -1.5 | within existing resources | within_existing_resource existing_resource available_resource no_additional_cost without_additional_cost without_extra_cost no_extra_cost at_no_cost_to cost_neutral budget_neutral
voluntary -1.5= | on a voluntary basis | voluntary_basis voluntary voluntarily non_binding not_binding not_legally_binding non_legally_binding nonbinding if_they_so_wish should_they_wish at_their_discretion that_so_wish optional
request -1 | upon request | upon_request on_request upon_their_request at_their_request at_its_request at_the_request_of if_request when_request
consider -3= | consider | consider consideration_to_* give_thought think_about reflect_on look_into explore examine study contemplate weigh look_favourably look_at discuss ponder assess_the_feasibility the_possibility the_feasibility the_option_of
towards -1.5 | work towards | work_towards work_toward strive endeavour seek_to aim_to aim_at try_to attempt_to make_effort every_effort take_step_towards move_towards with_a_view_to work_for pursue_the_aim aspire
promote -1+ | promote | promote facilitate foster contribute_to help_to
account -1 | taking into account national circumstances | taking_into_account take_into_account bearing_in_mind with_due_regard subject_to in_the_light_of_their having_regard
prejudice -1.5 | without prejudice to existing obligations | without_prejudice
relevant -0.9 | relevant | relevant concerned
parties -1 |  | state_party_to party_to_them party_to_it that_are_party which_are_party respective_obligation
terms -1 | on mutually agreed terms | mutually_agreed mutual_agreement as_mutually_agreed
gradual -1.5 | progressively | progressively gradually in_due_course over_time at_a_later_stage at_a_later_session step_by_step eventually in_the_long_term in_the_long_run
principle -1 | in principle | in_principle generally normally as_a_rule in_general where_justified seldom_if_ever rarely usually
alia -0.9 | inter alia | inter_alia among_other_things
some -1.2 |  | interested_state interested_country interested_government willing_state some_state selected_state certain_state those_state_able state_able state_in_a_position in_a_position_to
date 2= | by 2018 | by_YEAR before_YEAR by_the_end_of_YEAR before_the_end_of_YEAR no_later_than from_YEAR until_YEAR in_YEAR from_YEAR_onward as_of_YEAR within_#_year within_#_month within_#_day inside_#_month by_the_end_of_the_decade by_a_date with_a_date at_the_latest deadline time_bound
delay 1.5 | without delay | without_delay immediate immediately urgent urgently prompt promptly at_once forthwith without_further_delay as_a_matter_of_urgency as_soon_as_possible
reporting 1.5= | and to report thereon every year | yearly_report annual_report regular_report periodic_report progress_report national_report report report_regularly report_annually report_every_year report_periodically to_report report_thereon report_on report_back
review 1+ | and to review progress regularly | review_progress review_its_* review_their_* progress_reviewed review_regularly review_periodically reviewed_periodically regular_review follow_up evaluate monitor annual_monitoring
regardless 1 | regardless of migration status | regardless irrespective whatever_their_* whatever_the_* without_distinction without_discrimination without_exception whether_or_not_they_* no_matter
rhythm 1 | every year | every_year each_year yearly annually annual every_#_year every_#_to_#_year every_second_year regularly periodically regular biennial
all 0.9 | all | all every each
full 0.9 | fully and effectively | full fully effective effectively comprehensively completely
binding 1.5+= | legally binding | binding legally_binding mandatory compulsory obligatory
ensure 1+ | ensure | ensure guarantee secure_that make_sure see_to
unconditional 1.2 | without condition | unconditional unconditionally without_condition under_no_circumstance in_all_circumstance under_all_circumstance at_all_times in_every_case
absolute 1.2+ |  | prohibit ban forbid outlaw abolish eliminate eradicate end_all put_an_end
partial -0.9+ |  | reduce reduction minimize mitigate lessen discourage limit avoid
strongly 1 | strongly | strongly firmly solemnly resolutely
specific 0.9 |  | concrete measurable at_least no_less_than no_more_than
body 1+ | with a fund of its own | fund budget secretariat independent_body committee
shared 0 | as a shared responsibility | share_responsibility
caveat -3 | | no_obligation no_new_obligation no_commitment no_new_commitment not_imply not_create not_add nothing_in_the_present nothing_in_this without_commit not_commit not_oblige not_bound not_require_to no_duty need_not not_need_to not_intend not_affect leave_it_to_each leave_*_to_each left_to_each no_need_to free_to_decide
nothing -3 | | not_be_deal_with not_be_address not_be_take_up not_be_discuss not_be_pursue not_be_raise not_be_hold not_be_foresee not_foresee other_forum another_forum deal_with_elsewhere take_up_elsewhere outside_the_scope fall_outside remain_silent no_further_dialogue no_further_meeting no_further_event no_further_action no_further_step no_action decide_not_to agree_not_to choose_not_to resolve_not_to take_no_position express_no_view no_mention not_be_mention refrain_from_address refrain_from_take set_aside no_reference no_provision
`;

export type Qualifier = {
  readonly id: string;
  readonly steps: number;
  /** What a sentence builder inserts. */
  readonly chip: string;
  readonly forms: readonly string[];
  readonly content: boolean;
  readonly names: boolean;
};

/** Takes something back: alone it commits to nothing, beside a call it weakens. */
export const CAVEAT = 'caveat';
/** A text that says it will say nothing. */
export const NOTHING = 'nothing';

function parsed(line: string): Qualifier {
  const [head = '', chip = '', forms = ''] = line.split('|').map((part) => part.trim());
  const [id = '', marked = ''] = head.split(' ');
  return {
    id,
    steps: Number.parseFloat(marked),
    chip,
    forms: forms.split(' '),
    content: marked.includes('+'),
    names: marked.includes('='),
  };
}

let known: readonly Qualifier[] | undefined;
export const qualifiers = (): readonly Qualifier[] => {
  known ??= TABLE.trim().split('\n').map(parsed);
  return known;
};
