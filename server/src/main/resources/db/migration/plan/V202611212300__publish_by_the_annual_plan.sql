alter table plan.annual_plan add column scenario_sequence bigint;

comment on column plan.annual_plan.scenario_sequence is 'Up to which of the scenario''s operations it was taken over';
comment on table plan.annual_plan_leaf is 'What a plan asks of a position in a window';

-- A scenario is put in force by the annual plan that takes it over, which knows what it takes the place of.
alter table plan.scenario drop column whole_organisation;
