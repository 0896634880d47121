create table plan.annual_plan (
    id bigint generated always as identity,
    name text not null,
    fiscal_year text not null,
    measure text not null,
    kind text not null,
    basis text not null,
    currency_code text not null,
    run_id bigint,
    scenario_id bigint,
    created_at timestamptz not null,
    created_by_name text not null,
    constraint annual_plan_pk primary key (id),
    constraint annual_plan_one_origin check (run_id is null or scenario_id is null)
);

comment on table plan.annual_plan is 'What a fiscal year shall bring by a measure; where it stands is the workflow''s';
comment on column plan.annual_plan.kind is 'What the measure counted when the plan was begun, as are basis and currency';
comment on column plan.annual_plan.run_id is 'The decomposition whose outcome it took over';

create table plan.annual_plan_node (
    plan_id bigint not null,
    ordinal integer not null,
    node_key text not null,
    is_position boolean not null,
    node_id bigint not null,
    code text not null,
    name text not null,
    parent_key text,
    history numeric(19, 4) not null,
    goal numeric(19, 4) not null,
    assigned numeric(19, 4) not null,
    locked boolean not null,
    constraint annual_plan_node_pk primary key (plan_id, ordinal),
    constraint annual_plan_node_once unique (plan_id, node_key),
    constraint annual_plan_node_of_plan foreign key (plan_id) references plan.annual_plan (id) on delete cascade
);

comment on table plan.annual_plan_node is 'What each unit and position of a plan answers for and what is assigned below it, parents before children';

create table plan.annual_plan_leaf (
    plan_id bigint not null,
    position_id bigint not null,
    period_code text not null,
    valid daterange not null,
    amount numeric(19, 4) not null,
    constraint annual_plan_leaf_pk primary key (plan_id, position_id, period_code),
    constraint annual_plan_leaf_not_negative check (amount >= 0),
    constraint annual_plan_leaf_of_plan foreign key (plan_id) references plan.annual_plan (id) on delete cascade
);

comment on table plan.annual_plan_leaf is 'What a plan asks of a position in a month';

alter table plan.version add column plan_id bigint;
alter table plan.version add constraint version_of_plan foreign key (plan_id) references plan.annual_plan (id);

create table plan.goal (
    version_id bigint not null,
    unit_id bigint not null,
    goal numeric(19, 4) not null,
    assigned numeric(19, 4) not null,
    constraint goal_pk primary key (version_id, unit_id),
    constraint goal_of_version foreign key (version_id) references plan.version (id)
);

comment on table plan.goal is 'What each unit answers for by a published version, and what was assigned below it';
