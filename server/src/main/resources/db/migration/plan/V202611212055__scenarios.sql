create table plan.scenario_structure (
    id bigint generated always as identity,
    organisation_day date not null,
    content jsonb not null,
    constraint scenario_structure_pk primary key (id)
);

comment on table plan.scenario_structure is 'The organisation as of a day and the periods of a fiscal year, as a scenario pinned them; forks share it';
comment on column plan.scenario_structure.content is 'Nodes in pre-order and periods, by the stable ids under which the cube knows them';

create table plan.scenario (
    id bigint generated always as identity,
    name text not null,
    fiscal_year text not null,
    measure text not null,
    grain numeric(19, 4) not null,
    owed_by text not null,
    structure_id bigint not null,
    whole_organisation boolean not null,
    owner_id bigint not null,
    owner_name text not null,
    created_at timestamptz not null,
    forked_from bigint,
    forked_at_sequence bigint,
    submitted_sequence bigint not null default 0,
    constraint scenario_pk primary key (id),
    constraint scenario_structure_known foreign key (structure_id) references plan.scenario_structure (id),
    constraint scenario_forked_from foreign key (forked_from) references plan.scenario (id),
    constraint scenario_grain_positive check (grain > 0),
    constraint scenario_owed_by_known check (owed_by in ('QUARTER', 'MONTH')),
    constraint scenario_fork_has_sequence check ((forked_from is null) = (forked_at_sequence is null))
);

comment on table plan.scenario is 'A plan of a fiscal year being worked on; where it stands, the workflow says';
comment on column plan.scenario.grain is 'The smallest part of an amount at a leaf';
comment on column plan.scenario.whole_organisation is 'Whether it plans for everybody; published, it then takes the place of all quotas of its year and measure';
comment on column plan.scenario.owed_by is 'The kind of period in which its quotas are owed once published';
comment on column plan.scenario.submitted_sequence is 'The last operation that was ever submitted; undo does not reach behind it';

create table plan.scenario_operation (
    scenario_id bigint not null,
    sequence bigint not null,
    author_id bigint not null,
    author_name text not null,
    performed_at timestamptz not null,
    kind text not null,
    payload jsonb not null,
    reason text not null,
    request_key text,
    request_digest text,
    before_image bytea,
    constraint scenario_operation_pk primary key (scenario_id, sequence),
    constraint scenario_operation_scenario foreign key (scenario_id) references plan.scenario (id)
);

comment on table plan.scenario_operation is 'The log of a scenario: the durable truth that is replayed into memory. A sequence is given once, whichever server instance appends';
comment on column plan.scenario_operation.payload is 'The operation with its inputs resolved, in the cube''s stable form';
comment on column plan.scenario_operation.request_key is 'The editor''s idempotency key';
comment on column plan.scenario_operation.request_digest is 'A digest of the request that first carried the key';
comment on column plan.scenario_operation.before_image is 'What it takes to undo it after a restart; written with the snapshot that contains it';

create unique index scenario_operation_request on plan.scenario_operation (scenario_id, author_id, request_key)
    where request_key is not null;

create table plan.scenario_snapshot (
    scenario_id bigint not null,
    sequence bigint not null,
    engine_version text not null,
    taken_at timestamptz not null,
    content bytea not null,
    constraint scenario_snapshot_pk primary key (scenario_id, sequence),
    constraint scenario_snapshot_scenario foreign key (scenario_id) references plan.scenario (id)
);

comment on table plan.scenario_snapshot is 'A scenario as it stood after an operation: the first one is its base, the last one is where replaying begins';
