/**
 * Words that stand for one another in this field, one family a line; `_` joins words of one expression, `*` is up to three words.
 * A line that begins with `-` names what nearly every paragraph speaks of and so tells rungs apart badly.
 */
export const FAMILIES = `
-state country government nation authority member_state capital
-migrant immigrant emigrant foreigner alien non_national newcomer
-person people individual everyone everybody anyone anybody somebody human_being
-international global world worldwide planet
-origin home_country homeland country_of_origin sending
-destination receiving_country host employment_country
-transit route journey passage en_route path travel way
-work labour employee workforce staff job employ occupation
-need require necessary
-measure step action policy
-organization agency body institution entity
-present declaration text
-important value essential merit significance role
-problem question matter issue topic subject challenge
-development
-member
-fair ethical decent just equitable orderly
iom international_organization_for_migration migration_agency migration_organization
ilo international_labour_organization labour_organization
wbank world_bank
un united_nations
assembly general_assembly plenary
secgen secretary_general
gmg global_migration_group migration_group inter_agency_group interagency_group group_on_migration agencies_group
forum gfmd global_forum
dialogue high_level_dialogue hld summit high_level_meeting gathering event conference session meeting
council human_rights_council
aid humanitarian relief charity red_cross
employer company firm business enterprise industry private_sector corporation boss
recruiter hire hiring broker intermediary middleman employment_agency labour_broker headhunter agent labour_supplier employment_bureau
woman female girl gender mother lady
child minor boy girl youth young juvenile kid under_age underage infant adolescent teenager under_18 toddler
alone unaccompanied separated without_family without_parent without_their_parent on_their_own by_themselves orphan no_parent lone solo by_itself
family relative parent kin spouse
household private_home domestic_worker domestic_employee home_worker private_house family_home nanny housekeeper maid housework home_help cleaner behind_closed_door servant domestic_help domestic_labour caretaker cook carer hidden out_of_sight invisible
remittance transfer send_money money_home money_sent wage_home send_*_home transmit transmission sum funds_sent funds_home
earning wage salary pay income saving money paycheck payment
cost price charge expense fee tariff commission levy surcharge rate
cheap lower affordable reduce decrease fall inexpensive drop cut less_expensive bring_down lessen diminish lowering economical slash less_costly cheapen
fast quick speed swift rapid speedy
safe secure safety
cap limit ceiling maximum exceed no_more_than not_more_than more_than threshold upper_limit in_excess above upper_bound at_most not_exceed
corridor lane
open_prices publish publication disclose disclosure transparent transparency comparable comparison margin make_public make_known exchange_margin
competition competitor rival open_market market
exclusive exclusivity monopoly monopolistic sole_right
operator provider bank post_office transfer_operator transfer_company transfer_firm financial_institution payout pay_out
private privately character
flow stream
oda official_development_assistance public_aid development_aid substitute take_the_place replace
rural village remote countryside outlying
average mean
fund financing budget pool_of_money pot trust_fund
sanction visa trade_preference dependent withhold_aid consequence restrict conditionality
convention treaty covenant icrmw legal_instrument
protocol palermo
instrument
agreement accord arrangement deal pact compact
ratify accede accession adhere join become_party sign signatory
nonparty have_not_done_so have_not_yet non_party outside_the_convention remain_outside not_signed not_ratified not_joined yet_to not_yet_done_so not_already
accepted entered_into has_accepted bound_by
applicable apply
framework regime architecture arrangement_for_all
system scheme structure mechanism
standard norm rule regulation rulebook benchmark
code guideline guidance principle handbook toolkit charter self_regulation good_conduct manual
accreditation certify certificate label quality_mark seal
license licence permit authorize register registration approval
supervise oversee oversight control regulate watch_over
inspect inspection check audit labour_inspection
monitor track surveillance observatory expert_body watchdog independent supervised_by oversight_body
binding oblige duty mandatory compulsory enforce obligatory legally_bind legal_force force_of_law
liable liability answerable accountable jointly_liable answer_for hold_to_account failure_to_act joint_responsibility responsible_together share_liability
negotiate talks elaborate draft draw_up work_out open_talk
conclude finalise complete
intergovernmental interstate multilateral among_governments between_governments between_states universal
prohibit ban forbid outlaw bar disallow illegal interdict unlawful
end abolish cease stop halt eliminate phase_out terminate discontinue eradicate do_away disappearance release put_an_end abandon free
never no not none nobody cannot nor neither
contract false_contract deceive deceit fraud deception cheat fraudulent mislead
debt indebted bondage loan
passport identity_paper identity_document withhold retention confiscate identity_card personal_document seize
travel_document travel_paper laissez_passer
papers document documentation identity_document certificate_of_identity
penalty punish penalise fine prison
criminal crime offence decriminalise penal felony offense illegality
prosecute perpetrator bring_to_justice court offender convict trial justice
review reconsider revisit revise rethink reassess re_examine
detain detention custody lock imprison behind_bars jail cell deprive_of_liberty deprivation_of_liberty confinement incarcerate
last_resort ultimate_resort exceptional sparing nothing_else exceptionally no_other_option no_alternative resort exception
shortest brief short strictly_need strictly_necessary
alternative non_custodial noncustodial open_facility instead option community
regularize legal_status amnesty residence_permit legalise
irregular undocumented unauthorised clandestine without_permission without_papers unlawful unauthorized
entry enter stay remain residence cross admission admit
border frontier checkpoint
sovereign sovereignty prerogative domestic_jurisdiction internal_affair
determine deciding choose_who
death die dead loss_of_life lost_life perish drown fatality fatal tragedy lethal lives_lost victims_at_sea
sea ocean desert water mediterranean boat shipwreck maritime
rescue save search_and_rescue distress lifesaving
rights human_right freedom fundamental_freedom civil_liberty liberty
dignity humane humanely dignified
vulnerable expose exposure risk danger dangerous endanger hazard peril fragile defenceless harm threat unsafe jeopardy susceptible precarious suffer
abuse exploitation mistreat violence ill_treat harass cruelty beating
protect protection safeguard shield defend uphold defence
best_interest interests_of_the_child primary_consideration paramount welfare wellbeing well_being good_of_the_child foremost_consideration
guardian tutor legal_representative custodian carer
shelter accommodation housing lodging roof bed reception refuge home_for
school education teach lesson classroom tuition
care caring foster
trafficking traffic human_trafficking trade_in_people slavery trade_in_person trade_in_human slave exploiter
smuggle
victim survivor
combat fight prevent counter tackle suppress curb prevention
condemn deplore denounce abhor outrage detest revulsion repudiate abhorrent
profit greed greedy enrich_themselves proceeds gain lucrative
intelligence information police pool_information
network ring gang criminal_group organised_crime syndicate organized_criminal
joint common combined shared collective together
operation patrol task_force naval mission
forced coerce compel under_duress compulsion
cooperate collaborate work_together partnership
return go_back come_back repatriate go_home coming_back homecoming going_back way_home departure depart
readmit readmission take_back accept_back receive taking_back reception_of admit_back accept_their_own re_admit accept_their_national
own_national citizen own_citizen compatriot nationality
identify verify_identity establish_identity
reintegrate settle_again start_anew resettle
voluntary choose choice free_will favour prefer preference assisted_voluntary willingly
time_limit deadline time_frame timeline fixed_period agreed_period
condition unconditional without_condition conditional
crisis emergency conflict war disaster catastrophe calamity turmoil upheaval hostility collapse unrest fighting earthquake flood
strand caught trapped stuck cut_off marooned
coordinate concerted in_concert harmonize align
assistance help support relief
evacuate bring_to_safety fly_out airlift rescue_operation
initiative undertaking project plan state_led_process state_led_effort effort
roles assign allocate who_does division_of_labour task responsibilities_of setting_out_who
consular consulate embassy diplomatic
neighbour bordering adjacent nearby
concern worry alarm anxious trouble disquiet regret lament sorrow sad mourn grief dismay preoccupation plight suffer hardship
prepare plan_ahead contingency readiness
lesson learned past_emergency
participate take_part contribute_to
diaspora community_abroad descendant expatriate overseas emigrant_community emigrant_association living_abroad nationals_abroad national_overseas emigrant_group citizens_abroad
skill talent
qualification diploma degree credential professional
recognition honour validate equivalence
procedure process assess
retrain bridging_course training refresher
invest bond venture entrepreneur
contribution contribute enrich add
planning development_plan
seat representative representation voice
engage involve partner reach_out consult association
sector branch trade occupation industry line_of_work
hours rest overwork excessive overtime
labour_law labour_code employment_law labour_inspectorate labour_legislation
informal non_formal
state_led government_led led_by_state leadership_by_government led_by_government driven_by_states
trust confidence mutual_understanding
exchange share swap pool
experience good_practice best_practice know_how expertise_gained
secretariat dedicated_staff own_staff staff_of_its_own office_of_its_own
support_unit support_staff administrative_support support_team
under_authority under_the_authority authority_of_the_assembly umbrella auspices absorb incorporate subsidiary subsidary subordinate integrate_into part_of_the_united_nations specialized_agency become_part placed_under bring_into
chair chairmanship preside chairperson
co_chair co_chairmanship
permanent standing for_good
rotate rotation alternate in_turn take_turns
lead_agency lead principal foremost primary premier main focal_point
expertise draw_on know_how specialist rely experienced make_use benefit_from
mandate
programme work_plan work_programme
hold meet convene reconvene take_place
stocktake take_stock progress achieved accomplish examine_progress evaluate implementation
useful worthwhile of_use utility
later future_session in_due_course subsequent
foresee envisage schedule
adequate due_attention due_account appropriate_attention attention proper deserves reflected consideration duly
mobility human_mobility movement
link connection nexus relation relationship tie interrelation interlinkage connected
millennium mdg
agenda post_2015 after_2015 coming_agenda development_agenda new_agenda development_framework successor sdg after_the_millennium new_framework future_framework
sustainable
target measurable
indicator metric yardstick
goal own_goal stand_alone separate dedicated_goal distinct standalone
portability carry take_home transferable keep retain forfeit lose preserve maintain export follow_them take_with_them
pension social_security social_insurance insurance benefit entitlement acquired_right social_protection
earn accrue acquired paid_into accumulate
bilateral regional
model template blueprint
data statistics figure
coverage cover extend_to
governance
report account_for
address
`;

/** Not the same, yet of one kind: they count for each other in part. */
export const KIN = `
never prohibit
end prohibit
supervise inspect monitor
framework system convention standard agreement
binding liable
code standard
target indicator
network smuggle
shelter guardian school care
readmit return
penalty criminal
death concern
coordinate assistance cooperate joint
assistance aid
passport travel_document papers
experience expertise
exchange experience
lead_agency chair
skill qualification
guardian best_interest
accreditation license
rescue sea
crisis strand
concern vulnerable
report stocktake
engage participate
diaspora migrant
time_limit cap
trust informal
guardian shelter
prosecute penalty
`;
